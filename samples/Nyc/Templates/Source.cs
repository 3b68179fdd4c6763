using DagSharp.Configuration;

namespace Nyc.Templates;

/// <summary>Where data comes from. Which of the keys are needed depends on the type.</summary>
public sealed record Source
{
    public required SourceType Type { get; init; }

    public string? Url { get; init; }

    public string? Bucket { get; init; }

    public string? Key { get; init; }

    public string? Path { get; init; }

    public string? Endpoint { get; init; }

    public string? Format { get; init; }

    public string? Org { get; init; }

    public string? Uid { get; init; }

    public string? Server { get; init; }

    public string? Dataset { get; init; }

    public string? LayerName { get; init; }

    public string? Crs { get; init; }

    public string? Name { get; init; }

    public string? Product { get; init; }

    public string? Filepath { get; init; }

    /// <summary>Whether the address holds the version; no other variable is allowed in a template.</summary>
    public bool NamesVersion => new[] { Url, Key, Path, Endpoint }.Any(static address => address?.Contains("{{") == true);
}

public enum SourceType
{
    Api,
    ArcgisFeatureServer,
    [ConfigKey("edm.publishing.gis")] PublishedGis,
    [ConfigKey("edm.publishing.published")] Published,
    FileDownload,
    Ginger,
    LocalFile,
    S3,
    Socrata,
}
