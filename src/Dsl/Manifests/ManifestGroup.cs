using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>A group of tasks in a manifest.</summary>
public sealed record ManifestGroup
{
    /// <summary>Full id, with the prefixes of the groups around it.</summary>
    public required string GroupId { get; init; }

    /// <summary>Id as given to Airflow's <c>TaskGroup</c>.</summary>
    public required string LocalId { get; init; }

    /// <summary>Full id of the group around it, if any.</summary>
    public string? ParentGroup { get; init; }

    /// <summary>Arguments of the group by Airflow's names.</summary>
    public required JsonObject Arguments { get; init; }

    /// <summary>How it is mapped.</summary>
    public JsonObject? Mapping { get; init; }

    /// <summary>How it is repeated.</summary>
    public JsonObject? Loop { get; init; }
}
