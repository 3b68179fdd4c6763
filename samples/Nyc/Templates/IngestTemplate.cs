using DagSharp;
using DagSharp.Configuration;

namespace Nyc.Templates;

/// <summary>What a team writes to have datasets ingested: one source, and one dataset or several.</summary>
public sealed record IngestTemplate
{
    public required string Id { get; init; }

    public required Acl Acl { get; init; }

    public Attributes? Attributes { get; init; }

    /// <summary>Of a template for one dataset.</summary>
    public Ingestion? Ingestion { get; init; }

    public IReadOnlyList<Column> Columns { get; init; } = [];

    /// <summary>Of a template for several datasets.</summary>
    public Source? Source { get; init; }

    public DatasetDefaults? DatasetDefaults { get; init; }

    public IReadOnlyList<Dataset> Datasets { get; init; } = [];

    /// <summary>Whether the source is found only with a version; the others know their latest.</summary>
    public bool RequiresVersion => (Ingestion?.Source ?? Source)?.NamesVersion ?? false;

    /// <summary>What a run of the template brings.</summary>
    public IEnumerable<Asset> Assets => Datasets.Count == 0
        ? [Recipes.Dataset(Id)]
        : Datasets.Select(dataset => Recipes.Dataset(dataset.Id));
}

public enum Acl
{
    [ConfigKey("public-read")] PublicRead,
    Private,
}

public sealed record Attributes(string Name, string? Description, string? Url);

public sealed record Ingestion
{
    public required Source Source { get; init; }

    public FileFormat? FileFormat { get; init; }

    public IReadOnlyList<ProcessingStep> ProcessingSteps { get; init; } = [];

    public string? TargetCrs { get; init; }
}

public sealed record Column(string Id, string DataType);
