using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A Python function that Airflow calls when a <see cref="Deadline"/> is missed.</summary>
public sealed class DeadlineCallback
{
    private readonly string kind;
    private readonly string path;
    private readonly string? place;

    private DeadlineCallback(string kind, string path, string? place)
    {
        this.kind = kind;
        this.path = path;
        this.place = place;
    }

    /// <summary>An <c>async</c> function, called in the triggerer.</summary>
    /// <param name="path">Import path.</param>
    /// <param name="queue">Queue of the triggerer (Airflow 3.2).</param>
    public static DeadlineCallback Async(string path, string? queue = null) => new("async", PythonPath.Check(path), queue);

    /// <summary>A function called by an executor (Airflow 3.2).</summary>
    /// <param name="path">Import path.</param>
    /// <param name="executor">Name of the executor.</param>
    public static DeadlineCallback Sync(string path, string? executor = null) => new("sync", PythonPath.Check(path), executor);

    /// <summary>Keyword arguments of the call.</summary>
    public IDictionary<string, object?> Arguments { get; } = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>Adds a keyword argument.</summary>
    public DeadlineCallback With(string name, object? value)
    {
        Arguments[name] = value;
        return this;
    }

    internal JsonValue ToManifest()
    {
        var members = new List<KeyValuePair<string, JsonValue>> { new("kind", JsonValue.Of(kind)), new("path", JsonValue.Of(path)) };
        if (place is not null)
        {
            members.Add(new(kind == "async" ? "queue" : "executor", JsonValue.Of(place)));
        }

        if (Arguments.Count > 0)
        {
            members.Add(new("kwargs", ValueEncoder.EncodeMap(Arguments)));
        }

        return new JsonObject(members);
    }
}
