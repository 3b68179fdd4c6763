namespace DagSharp.Pipelines;

/// <summary>One value of an axis.</summary>
/// <param name="Key">Its key in a dictionary, or <see langword="null"/>.</param>
/// <param name="Value">The value.</param>
/// <param name="Site">Where it is written.</param>
public sealed record AxisItem(object? Key, object? Value, Site Site)
{
    /// <summary>Configuration file it comes from.</summary>
    public string? Config { get; init; }

    /// <summary>Way to it in the file: <c>products[3]</c>.</summary>
    public string? ConfigKey { get; init; }
}
