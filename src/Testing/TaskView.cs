using DagSharp.Json;
using DagSharp.Manifests;

namespace DagSharp.Testing;

/// <summary>A task as Airflow will see it.</summary>
public sealed class TaskView
{
    private readonly DagView dag;

    internal TaskView(DagView dag, ManifestTask manifest)
    {
        this.dag = dag;
        Manifest = manifest;
    }

    /// <summary>The task in the manifest.</summary>
    public ManifestTask Manifest { get; }

    /// <summary>Full id, with the prefixes of its groups.</summary>
    public string TaskId => Manifest.TaskId;

    /// <summary>What it runs: the import path of an operator, or <c>Type.Method</c> of a C# task.</summary>
    public string Runs => Manifest.Target switch
    {
        JsonLiteral path => path.Text,
        JsonObject method when Manifest.Kind == "csharp" => $"{PlainJson.Of(method["type"])}.{PlainJson.Of(method["method"])}",
        _ => Manifest.Kind,
    };

    /// <summary>Whether it is mapped: how many instances there are is known when it runs.</summary>
    public bool IsMapped => Manifest.Mapping is not null;

    /// <summary>Ids of the tasks and groups it comes after, sorted.</summary>
    public IReadOnlyList<string> Upstream => [.. dag.Manifest.Edges.Where(edge => edge.Downstream == TaskId).Select(static edge => edge.Upstream)];

    /// <summary>Ids of the tasks and groups that come after it, sorted.</summary>
    public IReadOnlyList<string> Downstream => [.. dag.Manifest.Edges.Where(edge => edge.Upstream == TaskId).Select(static edge => edge.Downstream)];

    /// <summary>Its own argument by its name in Python (of a C# task also a parameter by its name in C#), or <see langword="null"/>.</summary>
    /// <remarks>A text, <c>bool</c>, <c>long</c>, <c>double</c>, <c>decimal</c>, <see cref="TimeSpan"/>, a list or a dictionary; other
    /// values, such as dates and outputs, are dictionaries with <c>$type</c>, as the manifest has them.</remarks>
    public object? this[string argument] => PlainJson.Of(Manifest.Arguments[argument] ?? Parameter(argument));

    /// <summary>The argument that Airflow will use: the task's own, else the default of the innermost group, else that of the DAG.</summary>
    public object? Effective(string argument) => PlainJson.Of(Manifest.Arguments[argument] ?? dag.Default(Manifest.TaskGroup, argument));

    /// <inheritdoc/>
    public override string ToString() => TaskId;

    private JsonValue? Parameter(string name) => ((Manifest.Target as JsonObject)?["parameters"] as JsonArray)?.Items
        .OfType<JsonObject>()
        .FirstOrDefault(parameter => PlainJson.Of(parameter["name"]) as string == name)?["value"];
}
