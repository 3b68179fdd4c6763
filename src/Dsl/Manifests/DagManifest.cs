using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>The manifest of one DAG: everything needed to build it, in Airflow's names, as plain data.</summary>
/// <remarks>It knows no Airflow version and no C#. Equal manifests give equal bytes: <see cref="ToJson"/> is canonical.</remarks>
public sealed record DagManifest
{
    /// <summary>Version of the format that this library writes.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>Id of the DAG.</summary>
    public required string DagId { get; init; }

    /// <summary>Arguments of the DAG by Airflow's names, <c>dag_id</c> and <c>schedule</c> included.</summary>
    public required JsonObject Dag { get; init; }

    /// <summary>The tasks in the order they were made.</summary>
    public required IReadOnlyList<ManifestTask> Tasks { get; init; }

    /// <summary>The groups, outer ones before those inside.</summary>
    public required IReadOnlyList<ManifestGroup> Groups { get; init; }

    /// <summary>All edges, sorted; ends are ids of tasks or groups.</summary>
    public required IReadOnlyList<ManifestEdge> Edges { get; init; }

    /// <summary>Names of what the deployment must have, by kind: connections, env, pools, queues, secrets, variables.</summary>
    public required JsonObject Requirements { get; init; }

    /// <summary>Where the DAG is defined.</summary>
    public JsonObject? Provenance { get; init; }

    /// <summary>The canonical text: sorted keys, two spaces, LF, a final LF.</summary>
    public string ToJson() => ToText().Json;

    /// <summary>The hexadecimal SHA-256 of the canonical text without provenance: moving code does not change a DAG.</summary>
    public string ContentHash() => ToText().ContentHash();

    /// <summary>The canonical text, from which the hash can be had as well.</summary>
    public ManifestText ToText() => ManifestWriter.Write(this);

    /// <summary>Whether both give the same bytes.</summary>
    public bool Equals(DagManifest? other) =>
        ReferenceEquals(this, other) || (other is not null && DagId == other.DagId && Tasks.Count == other.Tasks.Count && ToJson() == other.ToJson());

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(DagId) * 31) + Tasks.Count);

    /// <summary>Reads a manifest of this or an older version.</summary>
    /// <exception cref="ManifestFormatException">The text is not a manifest, or one of a newer version.</exception>
    public static DagManifest Parse(string text) => ManifestReader.Read(text);
}
