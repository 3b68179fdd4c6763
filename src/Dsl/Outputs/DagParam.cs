using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>The value of a run's parameter, as an argument of a task (Airflow's <c>DagParam</c>).</summary>
public class DagParam : IManifestValue
{
    /// <summary>Refers to a parameter.</summary>
    /// <param name="name">Name of the parameter.</param>
    public DagParam(string name) => Name = name;

    /// <summary>Name of the parameter.</summary>
    public string Name { get; }

    /// <summary>The Jinja expression that gives the value, for use inside a longer text.</summary>
    public override string ToString() => $"{{{{ params.{Name} }}}}";

    JsonValue IManifestValue.ToManifest() => Tagged.Create("dag_param", ("name", JsonValue.Of(Name)));
}

/// <summary>The value of a run's parameter, with its type: an argument of a C# task.</summary>
/// <typeparam name="T">Type that the value is read as.</typeparam>
/// <param name="name">Name of the parameter.</param>
public sealed class DagParam<T>(string name) : DagParam(name)
{
    /// <summary>Lets it stand where a method takes the value; the call is described, never made.</summary>
    public static implicit operator T(DagParam<T> param) =>
        throw new InvalidOperationException($"the parameter '{param.Name}' has a value only while the DAG runs; pass it to a task, do not read it in a definition");
}
