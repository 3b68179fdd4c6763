namespace Nyc.Templates;

/// <summary>How the file of a source is read. dcpy reads it; here a misspelt key is an error of the build.</summary>
public sealed record FileFormat
{
    public required string Type { get; init; }

    public string? UnzippedFilename { get; init; }

    public string? Crs { get; init; }

    public Geometry? Geometry { get; init; }

    public string? Layer { get; init; }

    public string? SheetName { get; init; }

    public string? Encoding { get; init; }

    public string? Delimiter { get; init; }

    public int? Header { get; init; }

    public int? Quoting { get; init; }

    public IReadOnlyList<string>? Names { get; init; }

    public IReadOnlyList<string>? Usecols { get; init; }

    /// <summary>A type for all columns, or one for each by name.</summary>
    public object? Dtype { get; init; }

    public string? JsonReadFn { get; init; }

    public IReadOnlyDictionary<string, object?>? JsonReadKwargs { get; init; }

    public IReadOnlyDictionary<string, object?>? Kwargs { get; init; }
}

/// <summary>Which columns hold the place, and how it is written.</summary>
/// <param name="GeomColumn">One column, or those of x and y.</param>
/// <param name="Crs">Coordinate system.</param>
/// <param name="Format">How it is written: <c>wkb</c>, or a pattern of coordinates.</param>
public sealed record Geometry(object GeomColumn, string? Crs, object? Format);
