using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>How the priority weights of other tasks add to a task's own.</summary>
public readonly record struct WeightRule : IManifestValue
{
    private readonly string? name;

    private WeightRule(string name) => this.name = name;

    /// <summary>Adds the weights of everything downstream (Airflow's default).</summary>
    public static WeightRule Downstream { get; } = new("downstream");

    /// <summary>Adds the weights of everything upstream.</summary>
    public static WeightRule Upstream { get; } = new("upstream");

    /// <summary>Takes the task's own weight alone.</summary>
    public static WeightRule Absolute { get; } = new("absolute");

    /// <summary>A <c>PriorityWeightStrategy</c> that an Airflow plugin registers.</summary>
    /// <param name="classPath">Import path of the class.</param>
    public static WeightRule Custom(string classPath) => new(PythonPath.Check(classPath));

    /// <summary>The rule's name, or the class path.</summary>
    public string Name => name ?? "downstream";

    JsonValue IManifestValue.ToManifest() => JsonValue.Of(Name);
}
