using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>Keys and values in the order of the file.</summary>
public sealed class ConfigMapping : ConfigNode
{
    private readonly Dictionary<string, ConfigEntry> byKey = new(StringComparer.Ordinal);

    /// <summary>Creates a mapping; keys are unique (the readers report DAG7005 and keep the first).</summary>
    public ConfigMapping(IReadOnlyList<ConfigEntry> entries, TextPosition start, TextPosition end, string? tag = null)
        : base(start, end, tag)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            byKey.Add(entry.Key, entry);
        }
    }

    /// <summary>The entries in order.</summary>
    public IReadOnlyList<ConfigEntry> Entries { get; }

    /// <summary>The entry of that key, or null.</summary>
    public ConfigEntry? Find(string key) => byKey.TryGetValue(key, out var entry) ? entry : null;

    /// <inheritdoc/>
    public override string Describe() => Entries.Count == 0 ? "an empty mapping" : "a mapping";
}
