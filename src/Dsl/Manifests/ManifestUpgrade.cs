using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>Brings an older manifest up to date, one version at a time.</summary>
/// <remarks>Version 0 was a draft: no groups and requirements, edges as <c>upstream</c> of each task.</remarks>
internal static class ManifestUpgrade
{
    private static readonly Func<Fields, JsonObject>[] Steps = [FromVersion0];

    public static Fields ToCurrent(Fields root)
    {
        var version = root.Integer("schemaVersion");
        if (version is < 0 or > DagManifest.CurrentSchemaVersion)
        {
            throw new ManifestFormatException($"schemaVersion {version} is unknown; this library reads 0 to {DagManifest.CurrentSchemaVersion}. A newer manifest needs a newer DagSharp");
        }

        for (; version < DagManifest.CurrentSchemaVersion; version++)
        {
            root = Fields.Root(Steps[version](root));
        }

        return root;
    }

    private static JsonObject FromVersion0(Fields root)
    {
        root.Known("dag", "schemaVersion", "tasks");
        var tasks = new List<JsonValue>();
        var edges = new List<(string Upstream, string Downstream)>();
        foreach (var task in root.Objects("tasks"))
        {
            edges.AddRange(task.Texts("upstream").Select(upstream => (upstream, task.Text("task_id"))));
            tasks.Add(new JsonObject(task.Json.Members.Where(static member => member.Key != "upstream")));
        }

        edges.Sort(static (left, right) => string.CompareOrdinal(left.Upstream, right.Upstream) is var order && order != 0
            ? order
            : string.CompareOrdinal(left.Downstream, right.Downstream));
        return new Members()
            .Add("dag", root.Object("dag").Json)
            .Add("edges", new JsonArray(edges.Select(static edge => new JsonObject(
                ("downstream", JsonValue.Of(edge.Downstream)), ("upstream", JsonValue.Of(edge.Upstream))))))
            .Add("requirements", new JsonObject(Array.Empty<KeyValuePair<string, JsonValue>>()))
            .Add("schemaVersion", JsonValue.Of(1))
            .Add("task_groups", new JsonArray())
            .Add("tasks", new JsonArray(tasks))
            .ToObject();
    }
}
