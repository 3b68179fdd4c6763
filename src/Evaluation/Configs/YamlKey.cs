using DagSharp.Json;

namespace DagSharp.Evaluation.Configs;

/// <summary>A key of a mapping; <c>&lt;&lt;</c> merges only when plain.</summary>
internal readonly record struct YamlKey(string Text, bool IsPlain, TextPosition Start, TextPosition End)
{
    public bool IsMerge => IsPlain && Text == "<<";
}
