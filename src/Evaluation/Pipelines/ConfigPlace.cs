using DagSharp.Json;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>A place in a configuration file.</summary>
/// <param name="Path">Path relative to the project.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">Just after the last.</param>
public sealed record ConfigPlace(string Path, TextPosition Start, TextPosition End);
