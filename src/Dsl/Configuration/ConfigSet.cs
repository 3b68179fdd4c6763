using DagSharp.Naming;

namespace DagSharp.Configuration;

/// <summary>The configuration files of a project, by path relative to it with forward slashes.</summary>
public sealed class ConfigSet
{
    private readonly SortedDictionary<string, ConfigFile> files;
    private readonly Action<ConfigFile>? taken;

    /// <summary>Takes the files; of two with one path the last counts.</summary>
    public ConfigSet(IEnumerable<ConfigFile> files)
    {
        this.files = new(StringComparer.Ordinal);
        foreach (var file in files)
        {
            this.files[file.Path] = file;
        }
    }

    private ConfigSet(SortedDictionary<string, ConfigFile> files, Action<ConfigFile> taken)
    {
        this.files = files;
        this.taken = taken;
    }

    /// <summary>The paths in ordinal order.</summary>
    public IEnumerable<string> Paths => files.Keys;

    /// <summary>The file of that path, or <see langword="null"/>.</summary>
    public ConfigFile? Find(string path) => files.TryGetValue(Normalize(path), out var file) ? Take(file) : null;

    /// <summary>The path most like one that is not there, or <see langword="null"/>.</summary>
    public string? Nearest(string path) => NearestName.Find(Normalize(path), files.Keys);

    /// <summary>Whether a text is a pattern over paths.</summary>
    public static bool IsPattern(string path) => path.IndexOf('*') >= 0 || path.IndexOf('?') >= 0;

    /// <summary>The files a pattern takes, in ordinal order of their paths.</summary>
    /// <param name="pattern"><c>*</c> and <c>?</c> stay within a folder, <c>**</c> goes through folders.</param>
    public IEnumerable<ConfigFile> Match(string pattern)
    {
        var matcher = new PathPattern(Normalize(pattern));
        return files.Where(file => matcher.Matches(file.Key)).Select(file => Take(file.Value));
    }

    /// <summary>The same files; each that is found or matched is told.</summary>
    internal ConfigSet Tracked(Action<ConfigFile> taken) => new(files, taken);

    private ConfigFile Take(ConfigFile file)
    {
        taken?.Invoke(file);
        return file;
    }

    private static string Normalize(string path)
    {
        var result = path.Replace('\\', '/');
        return result.StartsWith("./", StringComparison.Ordinal) ? result.Substring(2) : result;
    }
}
