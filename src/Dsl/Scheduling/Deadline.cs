using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>Calls back when a run is not done in time (Airflow 3.1).</summary>
/// <param name="reference">The moment the time counts from.</param>
/// <param name="interval">How long after it: a <see cref="TimeSpan"/>, negative for before, or the minutes an Airflow Variable says.</param>
/// <param name="callback">What is called.</param>
/// <param name="name">Name shown in the UI (Airflow 3.2).</param>
public sealed class Deadline(DeadlineReference reference, DeadlineInterval interval, DeadlineCallback callback, string? name = null) : IManifestValue
{
    /// <summary>The moment the time counts from.</summary>
    public DeadlineReference Reference { get; } = reference;

    /// <summary>How long after the reference.</summary>
    public DeadlineInterval Interval { get; } = interval;

    /// <summary>What is called.</summary>
    public DeadlineCallback Callback { get; } = callback;

    /// <summary>Name shown in the UI.</summary>
    public string? Name { get; } = name;

    JsonValue IManifestValue.ToManifest() => Tagged.Create(
        "deadline",
        ("callback", Callback.ToManifest()),
        ("interval", Interval.ToManifest()),
        ("name", Name is null ? null : JsonValue.Of(Name)),
        ("reference", Reference.ToManifest()));
}
