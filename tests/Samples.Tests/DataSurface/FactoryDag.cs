using System.Text.Json.Nodes;
using DagSharp.Manifests;

namespace DagSharp.Samples.Tests.DataSurface;

/// <summary>DAGs in the form in which those of the Python factory were written down.</summary>
/// <remarks>Objects of the Kubernetes client are their arguments, operators and callables their bare names, and the start
/// date stands among the defaults of the tasks, from where it counts for the DAG.</remarks>
internal static class FactoryDag
{
    public static JsonNode Of(DagManifest dag)
    {
        var defaults = Plain(dag.Dag["default_args"]!.Node())!.AsObject();
        defaults["start_date"] = Plain(dag.Dag["start_date"]!.Node());
        return new JsonObject
        {
            ["dag_id"] = dag.DagId,
            ["default_args"] = defaults,
            ["description"] = dag.Dag["description"]!.Node(),
            ["schedule"] = dag.Dag["schedule"]!.Node()["expression"]!.DeepClone(),
            ["catchup"] = dag.Dag["catchup"]!.Node(),
            ["tags"] = dag.Dag["tags"]!.Node(),
            ["tasks"] = new JsonArray([.. dag.Tasks.Select(task => Task(dag, task))]),
        };
    }

    private static JsonObject Task(DagManifest dag, ManifestTask task)
    {
        var result = Plain(task.Arguments.Node())!.AsObject();
        result["operator"] = task.Target.Node().GetValue<string>().Split('.')[^1];
        result["task_id"] = task.TaskId;
        result["upstream"] = new JsonArray([.. dag.Edges.Where(edge => edge.Downstream == task.TaskId).Select(static edge => (JsonNode)edge.Upstream)]);
        return result;
    }

    private static JsonNode? Plain(JsonNode? value) => value switch
    {
        JsonObject tagged when tagged["$type"]?.GetValue<string>() is { } type => type switch
        {
            "object" => Plain(tagged["kwargs"] ?? new JsonObject()),
            "callable" => $"<callable {tagged["path"]!.GetValue<string>().Split('.')[^1]}>",
            "timedelta" => tagged["seconds"]!.DeepClone(),
            "datetime" => tagged["value"]!.DeepClone(),
            _ => throw new InvalidOperationException($"no plain form of {type}"),
        },
        JsonObject map => new JsonObject(map.Select(static member => KeyValuePair.Create(member.Key, Plain(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Plain)]),
        _ => value?.DeepClone(),
    };
}
