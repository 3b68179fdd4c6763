using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>The value of a run's parameter, as an argument of a task (Airflow's <c>DagParam</c>).</summary>
/// <param name="name">Name of the parameter.</param>
public sealed class DagParam(string name) : IManifestValue
{
    /// <summary>Name of the parameter.</summary>
    public string Name { get; } = name;

    /// <summary>The Jinja expression that gives the value, for use inside a longer text.</summary>
    public override string ToString() => $"{{{{ params.{Name} }}}}";

    JsonValue IManifestValue.ToManifest() => Tagged.Create("dag_param", ("name", JsonValue.Of(Name)));
}
