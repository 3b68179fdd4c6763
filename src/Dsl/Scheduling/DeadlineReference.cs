using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>The moment a <see cref="Deadline"/> counts from.</summary>
public sealed class DeadlineReference
{
    private readonly string kind;
    private readonly (string Name, object Value)[] arguments;

    private DeadlineReference(string kind, params (string Name, object Value)[] arguments)
    {
        this.kind = kind;
        this.arguments = arguments;
    }

    /// <summary>The logical date of the run.</summary>
    public static DeadlineReference LogicalDate { get; } = new("logical_date");

    /// <summary>The moment the run was queued.</summary>
    public static DeadlineReference QueuedAt { get; } = new("queued_at");

    /// <summary>A fixed moment.</summary>
    public static DeadlineReference Fixed(ZonedDateTime moment) => new("fixed_datetime", ("datetime", moment));

    /// <summary>The average runtime of the last runs, after the run was queued (Airflow 3.2).</summary>
    /// <param name="maxRuns">How many runs count at the most.</param>
    /// <param name="minRuns">How many there must be.</param>
    public static DeadlineReference AverageRuntime(int maxRuns, int? minRuns = null) =>
        minRuns is { } least ? new("average_runtime", ("max_runs", maxRuns), ("min_runs", least)) : new("average_runtime", ("max_runs", maxRuns));

    /// <summary>A reference of one's own, that an Airflow plugin registers.</summary>
    public static DeadlineReference Custom(PythonObject reference) => new("custom", ("reference", reference));

    internal JsonValue ToManifest() => new JsonObject(
        arguments.Select(static argument => new KeyValuePair<string, JsonValue>(argument.Name, ValueEncoder.Encode(argument.Value)))
            .Append(new("kind", JsonValue.Of(kind))));
}
