using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>A list.</summary>
public sealed class ConfigSequence(IReadOnlyList<ConfigNode> items, TextPosition start, TextPosition end, string? tag = null)
    : ConfigNode(start, end, tag)
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<ConfigNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string Describe() => Items.Count == 0 ? "an empty list" : "a list";
}
