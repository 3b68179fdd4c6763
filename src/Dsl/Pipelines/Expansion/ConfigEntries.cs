using DagSharp.Configuration;
using DagSharp.Json;

namespace DagSharp.Pipelines;

/// <summary>Takes the entries of configuration files apart and binds each on its own; both hosts use it.</summary>
/// <param name="files">The files of the project.</param>
/// <param name="report">Takes the faults of the files.</param>
/// <param name="site">Makes the place of a node in a file.</param>
public sealed class ConfigEntries(ConfigSet files, Action<ConfigError> report, Func<string, TextPosition, TextPosition, Site> site)
{
    /// <summary>The good entries of a file, or of all files of a pattern.</summary>
    /// <param name="pattern">Path or pattern.</param>
    /// <param name="path">Key of the list or mapping, or <see langword="null"/> for the whole file.</param>
    /// <param name="type">Type of an entry.</param>
    /// <param name="isMissing">Whether no file was found.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public IReadOnlyList<AxisItem> Items(string pattern, string? path, IBindingType type, out bool isMissing, CancellationToken cancellationToken)
    {
        var isPattern = ConfigSet.IsPattern(pattern);
        ConfigFile[] found = isPattern ? [.. files.Match(pattern)] : files.Find(pattern) is { } file ? [file] : [];
        isMissing = found.Length == 0;
        var items = new List<AxisItem>();
        foreach (var one in found)
        {
            Syntax(one);
            if (one.Root is not null && At(one, path) is { } node)
            {
                Add(items, one, node, path ?? "", type, isPattern, cancellationToken);
            }
        }

        return items;
    }

    /// <summary>A file, or a part of it, as one value; <see langword="false"/> when it is not good.</summary>
    public bool TryValue(ConfigFile file, string? path, IBindingType type, out object? value, CancellationToken cancellationToken)
    {
        Syntax(file);
        value = null;
        return file.Root is not null && file.Errors.All(static error => error.IsWarning)
            && At(file, path) is { } node && TryBind(file, node, type, out value, cancellationToken);
    }

    /// <summary>The fault of a file that is not there.</summary>
    public string Missing(string path)
    {
        var nearest = files.Nearest(path);
        return $"no configuration file '{path}' among the DagConfig items of the project{(nearest is null ? "" : $"; did you mean '{nearest}'?")}";
    }

    private void Syntax(ConfigFile file)
    {
        foreach (var error in file.Errors)
        {
            report(error);
        }
    }

    private ConfigNode? At(ConfigFile file, string? path)
    {
        var node = file.Root!;
        foreach (var key in path is null or "" ? [] : path.Split('.'))
        {
            if (node is ConfigMapping mapping && mapping.Entries.FirstOrDefault(entry => entry.Key == key) is { } next)
            {
                node = next.Value;
                continue;
            }

            var nearest = node is ConfigMapping known ? Naming.NearestName.Find(key, known.Entries.Select(static entry => entry.Key)) : null;
            report(new ConfigError(ConfigRules.MissingKey, file.Path, node.Start, node.Start, $"the key '{key}' is missing")
            {
                Expected = $"the way {path} to the entries",
                Found = node.Describe(),
                Nearest = nearest,
            });
            return null;
        }

        return node;
    }

    private void Add(List<AxisItem> items, ConfigFile file, ConfigNode node, string path, IBindingType type, bool isPattern, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case ConfigSequence list:
                for (var index = 0; index < list.Items.Count; index++)
                {
                    AddOne(items, file, list.Items[index], list.Items[index].Start, null, $"{path}[{index}]", type, cancellationToken);
                }

                break;
            // A whole file of a pattern is an entry; elsewhere a mapping is a dictionary of entries.
            case ConfigMapping mapping when !isPattern || path.Length > 0:
                foreach (var entry in mapping.Entries)
                {
                    AddOne(items, file, entry.Value, entry.KeyStart, entry.Key, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", type, cancellationToken);
                }

                break;
            case ConfigMapping:
                AddOne(items, file, node, node.Start, null, path, type, cancellationToken);
                break;
            case ConfigScalar { Kind: ConfigScalarKind.Null }:
                break;
            default:
                report(new ConfigError(ConfigRules.WrongType, file.Path, node.Start, node.End, "the entries") { Expected = "a list or a mapping", Found = node.Describe() });
                break;
        }
    }

    private void AddOne(List<AxisItem> items, ConfigFile file, ConfigNode node, TextPosition start, string? key, string keyPath, IBindingType type, CancellationToken cancellationToken)
    {
        if (TryBind(file, node, type, out var value, cancellationToken))
        {
            items.Add(new AxisItem(key, value, site(file.Path, start, node is ConfigScalar ? node.End : start)) { Config = file.Path, ConfigKey = keyPath });
        }
    }

    private bool TryBind(ConfigFile file, ConfigNode node, IBindingType type, out object? value, CancellationToken cancellationToken)
    {
        var sink = new ConfigErrorSink(file.Path);
        var result = ConfigBinder.Bind(node, type, sink, cancellationToken);
        foreach (var error in sink.Errors)
        {
            report(error);
        }

        value = result.Value;
        return result.IsBound && !result.HasErrors;
    }
}
