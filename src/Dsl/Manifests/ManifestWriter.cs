using System.Text;
using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>Writes the canonical text of a manifest.</summary>
internal static class ManifestWriter
{
    public static string Write(DagManifest manifest, bool withProvenance)
    {
        var root = new Members()
            .Add("dag", manifest.Dag)
            .Add("edges", new JsonArray(manifest.Edges.Select(Edge)))
            .AddIf("provenance", withProvenance ? manifest.Provenance : null)
            .Add("requirements", manifest.Requirements)
            .Add("schemaVersion", JsonValue.Of(DagManifest.CurrentSchemaVersion))
            .Add("task_groups", new JsonArray(manifest.Groups.Select(Group)))
            .Add("tasks", new JsonArray(manifest.Tasks.Select(task => Task(task, withProvenance))))
            .ToObject();
        var text = new StringBuilder(4096);
        new JsonWriter(text).Value(root.Sorted());
        return text.Append('\n').ToString();
    }

    private static JsonValue Edge(ManifestEdge edge) => new Members()
        .Add("downstream", JsonValue.Of(edge.Downstream))
        .AddIf("label", edge.Label)
        .Add("upstream", JsonValue.Of(edge.Upstream))
        .ToObject();

    private static JsonValue Group(ManifestGroup group) => new Members()
        .Add("arguments", group.Arguments)
        .Add("group_id", JsonValue.Of(group.GroupId))
        .Add("local_id", JsonValue.Of(group.LocalId))
        .AddIf("loop", group.Loop)
        .AddIf("mapping", group.Mapping)
        .AddIf("parent_group", group.ParentGroup)
        .ToObject();

    private static JsonValue Task(ManifestTask task, bool withProvenance) => new Members()
        .Add("arguments", task.Arguments)
        .Add(task.Kind, task.Target)
        .AddIf("is_setup", task.IsSetup)
        .AddIf("is_teardown", task.IsTeardown)
        .AddIf("mapping", task.Mapping)
        .AddIf("on_failure_fail_dagrun", task.OnFailureFailDagRun)
        .AddIf("params", task.Params)
        .AddIf("provenance", withProvenance ? task.Provenance : null)
        .AddIf("returns_dag_result", task.ReturnsDagResult)
        .AddIf("setups", task.Setups.Count == 0 ? null : new JsonArray(task.Setups.Select(static setup => JsonValue.Of(setup))))
        .AddIf("task_group", task.TaskGroup)
        .Add("task_id", JsonValue.Of(task.TaskId))
        .ToObject();
}
