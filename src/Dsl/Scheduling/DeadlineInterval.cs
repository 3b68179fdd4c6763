using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>How long after its reference a <see cref="Deadline"/> lies.</summary>
public sealed class DeadlineInterval
{
    private readonly JsonValue value;

    private DeadlineInterval(JsonValue value) => this.value = value;

    /// <summary>A fixed time; negative lies before the reference.</summary>
    public static implicit operator DeadlineInterval(TimeSpan interval) => new(ValueEncoder.Duration(interval));

    /// <summary>As many minutes as an Airflow Variable says when the run starts.</summary>
    /// <param name="key">Key of the Variable.</param>
    public static DeadlineInterval Variable(string key) => new(Tagged.Create("variable_interval", ("key", JsonValue.Of(key))));

    internal JsonValue ToManifest() => value;
}
