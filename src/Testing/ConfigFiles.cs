using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;

namespace DagSharp.Testing;

/// <summary>Configuration files: those of a folder, texts of the test, or the one with the other in its place.</summary>
public sealed class ConfigFiles
{
    private readonly SortedDictionary<string, string> texts;

    private ConfigFiles(IDictionary<string, string> texts) => this.texts = new(texts, StringComparer.Ordinal);

    /// <summary>The YAML and JSON files below a folder, but those of <c>bin</c>, <c>obj</c> and hidden folders.</summary>
    /// <param name="folder">The folder that paths start from: that of the project.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ConfigFiles FromFolder(string folder)
    {
        var root = Path.GetFullPath(folder);
        var texts = new Dictionary<string, string>();
        Read(root, "", texts);
        return new ConfigFiles(texts);
    }

    /// <summary>Files that exist in the test alone.</summary>
    /// <param name="files">Path as the pipeline names it, and content.</param>
    public static ConfigFiles Of(params (string Path, string Text)[] files) =>
        files.Aggregate(new ConfigFiles(new Dictionary<string, string>()), static (all, file) => all.With(file.Path, file.Text));

    /// <summary>The same files with one more, or with another content of one.</summary>
    public ConfigFiles With(string path, string text) => new(new Dictionary<string, string>(texts) { [path] = text });

    /// <summary>The same files without one.</summary>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public ConfigFiles Without(string path)
    {
        var rest = new Dictionary<string, string>(texts);
        return rest.Remove(path) ? new ConfigFiles(rest) : throw new ArgumentException(Lookup.Missing("configuration file", path, texts.Keys), nameof(path));
    }

    internal ConfigSet ToSet() => new(texts.Select(static file => ConfigReader.Read(file.Key, file.Value)));

    private static void Read(string folder, string prefix, Dictionary<string, string> texts)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(ConfigReader.IsConfig))
        {
            texts.Add(prefix + Path.GetFileName(file), File.ReadAllText(file));
        }

        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            var name = Path.GetFileName(inner);
            if (name is not ("bin" or "obj") && !name.StartsWith(".", StringComparison.Ordinal))
            {
                Read(inner, $"{prefix}{name}/", texts);
            }
        }
    }
}
