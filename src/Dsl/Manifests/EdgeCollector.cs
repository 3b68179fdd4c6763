using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>All edges of a DAG: those drawn, and those made by passing outputs.</summary>
internal static class EdgeCollector
{
    public static IReadOnlyList<ManifestEdge> Collect(Dag dag, IReadOnlyList<ManifestTask> tasks, IReadOnlyList<ManifestGroup> groups)
    {
        var edges = new SortedDictionary<(string Upstream, string Downstream), string?>(Comparer);
        foreach (var edge in dag.Edges)
        {
            edges[(edge.Upstream.NodeId, edge.Downstream.NodeId)] = edge.Label;
        }

        foreach (var task in tasks)
        {
            AddData(edges, task.TaskId, task.Arguments, task.Target, task.Mapping);
        }

        foreach (var group in groups)
        {
            AddData(edges, group.GroupId, group.Mapping);
        }

        return [.. edges.Select(static edge => new ManifestEdge(edge.Key.Upstream, edge.Key.Downstream, edge.Value))];
    }

    private static void AddData(SortedDictionary<(string Upstream, string Downstream), string?> edges, string id, params JsonValue?[] values)
    {
        foreach (var value in values)
        {
            JsonWalk.Visit(value, inside =>
            {
                if (inside is JsonObject node && node["$type"] is JsonLiteral { Text: "xcom" } && node["task_id"] is JsonLiteral upstream && !edges.ContainsKey((upstream.Text, id)))
                {
                    edges.Add((upstream.Text, id), null);
                }
            });
        }
    }

    private static readonly IComparer<(string Upstream, string Downstream)> Comparer =
        Comparer<(string Upstream, string Downstream)>.Create(static (left, right) =>
            string.CompareOrdinal(left.Upstream, right.Upstream) is var order && order != 0
                ? order
                : string.CompareOrdinal(left.Downstream, right.Downstream));
}
