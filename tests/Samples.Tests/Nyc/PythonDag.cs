using System.Text.Json.Nodes;
using DagSharp.Manifests;

namespace DagSharp.Samples.Tests.Nyc;

/// <summary>DAGs in the form in which those of the Python proof of concept were written down.</summary>
internal static class PythonDag
{
    public static JsonNode Of(DagManifest dag) => new JsonObject
    {
        ["dag_id"] = dag.DagId,
        ["tags"] = dag.Dag["tags"]!.Node(),
        ["catchup"] = dag.Dag["catchup"]?.Node() ?? false,
        ["tasks"] = new JsonArray([.. dag.Tasks.Select(task => new JsonObject
        {
            ["task_id"] = task.TaskId,
            ["upstream"] = new JsonArray([.. dag.Edges.Where(edge => edge.Downstream == task.TaskId).Select(static edge => (JsonNode)edge.Upstream)]),
            ["outlets"] = new JsonArray([.. task.Outlets().Select(static asset => new JsonObject
            {
                ["name"] = asset["name"]!.DeepClone(),
                ["uri"] = asset["uri"]?.DeepClone(),
                ["group"] = asset["group"]!.DeepClone(),
            })]),
        })]),
    };

    /// <summary>What the specification and the proof of concept agree on, as one text.</summary>
    /// <remarks>They differ in three: the proof of concept schedules builds on assets, which was not asked for; its builds
    /// write no asset, which was; and it takes the template of 21 datasets for one asset.</remarks>
    public static string Agreed(JsonNode dag)
    {
        var isBuild = dag["tasks"]!.AsArray().Count > 1;
        var isOneAsset = dag["dag_id"]!.GetValue<string>() != "ingest_dcp_cscl_gdb";
        var tags = string.Join(",", dag["tags"]!.AsArray().Select(static tag => tag!.GetValue<string>()).Order(StringComparer.Ordinal));
        var tasks = dag["tasks"]!.AsArray().Select(task =>
            $"{task!["task_id"]} after [{string.Join(",", task["upstream"]!.AsArray())}] writes [{(isBuild || !isOneAsset ? "" : string.Join(",", task["outlets"]!.AsArray().Select(Asset)))}]");
        return $"{dag["dag_id"]} catchup {dag["catchup"]} tags {tags}: {string.Join("; ", tasks)}";
    }

    private static string Asset(JsonNode? asset) => $"{asset!["name"]} {asset["uri"]} {asset["group"]}";
}
