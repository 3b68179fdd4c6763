using System.Text.Json.Nodes;
using DagSharp.Manifests;
using JsonValue = DagSharp.Json.JsonValue;

namespace DagSharp.Samples.Tests;

/// <summary>Parts of manifests as the framework's JSON.</summary>
internal static class Json
{
    public static JsonNode Node(this JsonValue value) => JsonNode.Parse(value.ToString())!;

    public static IReadOnlyList<JsonNode> Outlets(this ManifestTask task) => task.Arguments["outlets"] is { } outlets
        ? [.. outlets.Node().AsArray().Select(static asset => asset!)]
        : [];

    public static ManifestTask Task(this DagManifest dag, string taskId) => dag.Tasks.Single(task => task.TaskId == taskId);

    /// <summary>The parameter of a run, by name.</summary>
    public static JsonNode Param(this DagManifest dag, string name) =>
        dag.Dag["params"]!.Node().AsArray().Single(param => param!["name"]!.GetValue<string>() == name)!;

    /// <summary>The bytes of a manifest but where its parts were written.</summary>
    public static string WithoutProvenance(this DagManifest dag) =>
        (dag with { Provenance = null, Tasks = [.. dag.Tasks.Select(static task => task with { Provenance = null })] }).ToJson();
}
