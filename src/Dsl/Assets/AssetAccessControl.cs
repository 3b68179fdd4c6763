using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>Which teams may make events of an asset and be scheduled by it (multi-team Airflow).</summary>
public sealed class AssetAccessControl
{
    /// <summary>Teams whose events count besides the consumer's own.</summary>
    public IReadOnlyList<string>? ProducerTeams { get; init; }

    /// <summary>Teams that may be scheduled by it; <see langword="null"/> is all.</summary>
    public IReadOnlyList<string>? ConsumerTeams { get; init; }

    /// <summary>Whether events without a team count. Airflow's default: true.</summary>
    public bool? AllowGlobal { get; init; }

    internal JsonValue ToManifest() => new JsonObject(
        new (string Name, object? Value)[] { ("allow_global", AllowGlobal), ("consumer_teams", ConsumerTeams), ("producer_teams", ProducerTeams) }
            .Where(static part => part.Value is not null)
            .Select(static part => new KeyValuePair<string, JsonValue>(part.Name, ValueEncoder.Encode(part.Value))));
}
