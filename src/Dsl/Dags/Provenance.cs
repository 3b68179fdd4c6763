namespace DagSharp;

/// <summary>Where a DAG or task comes from. Paths are relative to the project, with forward slashes.</summary>
/// <param name="Source">C# file.</param>
/// <param name="Line">Line in it, 1-based.</param>
/// <param name="Config">Configuration file of the row, if any.</param>
/// <param name="Key">Path of the row in it, such as <c>products[3]</c>.</param>
/// <param name="ConfigLine">Line of the row, 1-based.</param>
public sealed record Provenance(string? Source, int Line, string? Config = null, string? Key = null, int ConfigLine = 0);
