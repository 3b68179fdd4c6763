using DagSharp.Configuration;
using DagSharp.Json;

namespace DagSharp.Evaluation.Configs;

/// <summary>One document of a YAML file.</summary>
/// <param name="Start">Where it starts: at <c>---</c> if there is one.</param>
/// <param name="Root">Its value.</param>
internal sealed record YamlDocument(TextPosition Start, ConfigNode? Root);
