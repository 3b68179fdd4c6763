using DagSharp.Configuration;
using DagSharp.Json;

namespace DagSharp.Evaluation.Configs;

/// <summary>
/// Collects entries, reports keys given twice, and merges <c>&lt;&lt;</c>: the mapping's own keys win over merged ones,
/// the first merged mapping over later ones; merged keys stand first, as Python reads them.
/// </summary>
internal sealed class YamlMappingBuilder(string path, List<ConfigError> errors)
{
    private readonly List<ConfigEntry> own = [];
    private readonly Dictionary<string, TextPosition> places = new(StringComparer.Ordinal);
    private readonly List<ConfigMapping> merged = [];

    public ConfigNode? LastValue { get; private set; }

    public void Add(YamlKey key, ConfigNode value)
    {
        LastValue = value;
        if (places.TryGetValue(key.Text, out var first))
        {
            errors.Add(new ConfigError(ConfigRules.DuplicateKey, path, key.Start, key.End, "The key '" + key.Text + "' is given twice",
                Hint: key.IsMerge ? "merge several mappings with a list: <<: [*a, *b]" : null, Related: first));
            return;
        }

        places.Add(key.Text, key.Start);
        if (key.IsMerge)
        {
            Merge(key, value);
        }
        else
        {
            own.Add(new ConfigEntry(key.Text, key.Start, key.End, value));
        }
    }

    public IReadOnlyList<ConfigEntry> Build()
    {
        if (merged.Count == 0)
        {
            return own;
        }

        var ownByKey = own.ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<ConfigEntry>();
        foreach (var entry in merged.SelectMany(mapping => mapping.Entries).Concat(own))
        {
            if (seen.Add(entry.Key))
            {
                entries.Add(ownByKey.TryGetValue(entry.Key, out var winner) ? winner : entry);
            }
        }

        return entries;
    }

    private void Merge(YamlKey key, ConfigNode value)
    {
        var sources = value is ConfigSequence list ? list.Items : [value];
        foreach (var source in sources)
        {
            if (source is ConfigMapping mapping)
            {
                merged.Add(mapping);
            }
            else
            {
                errors.Add(new ConfigError(ConfigRules.Syntax, path, key.Start, key.End, "'<<' merges a mapping or a list of mappings", Found: source.Describe()));
            }
        }
    }
}
