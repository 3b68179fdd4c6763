using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A text in a templated field that Airflow must not render (Airflow's <c>literal</c>).</summary>
/// <param name="value">The text, kept as it is.</param>
public sealed class Literal(string value) : IManifestValue
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;

    JsonValue IManifestValue.ToManifest() => Tagged.Create("literal", ("value", JsonValue.Of(Value)));
}
