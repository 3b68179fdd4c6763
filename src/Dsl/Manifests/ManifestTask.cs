using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>A task in a manifest.</summary>
public sealed record ManifestTask
{
    /// <summary>Full id, with the prefixes of its groups.</summary>
    public required string TaskId { get; init; }

    /// <summary>Full id of its group, if any.</summary>
    public string? TaskGroup { get; init; }

    /// <summary>What it runs: <c>operator</c> (a class path), <c>csharp</c> (a method) or <c>condition</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The class path, or the description of the method or condition.</summary>
    public required JsonValue Target { get; init; }

    /// <summary>Arguments by Airflow's names, those every operator has included.</summary>
    public required JsonObject Arguments { get; init; }

    /// <summary>Parameters of the task, in the order of the form.</summary>
    public JsonArray? Params { get; init; }

    /// <summary>How it is mapped.</summary>
    public JsonObject? Mapping { get; init; }

    /// <summary>Whether it is a setup.</summary>
    public bool IsSetup { get; init; }

    /// <summary>Whether it is a teardown.</summary>
    public bool IsTeardown { get; init; }

    /// <summary>Of a teardown: whether its failure fails the run.</summary>
    public bool OnFailureFailDagRun { get; init; }

    /// <summary>Of a teardown: ids of its setups.</summary>
    public IReadOnlyList<string> Setups { get; init; } = [];

    /// <summary>Whether its result is the result of the DAG.</summary>
    public bool ReturnsDagResult { get; init; }

    /// <summary>Where it is defined.</summary>
    public JsonObject? Provenance { get; init; }
}
