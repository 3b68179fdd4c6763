namespace DagSharp.Package.Tests.Support;

/// <summary>The files of a folder at a moment: when each was written, and its bytes.</summary>
internal sealed class ManifestSnapshot
{
    private readonly Dictionary<string, (DateTime Written, string Text)> _files;

    private ManifestSnapshot(string[] paths) =>
        _files = paths.ToDictionary(p => Path.GetFileName(p), p => (File.GetLastWriteTimeUtc(p), File.ReadAllText(p)), StringComparer.Ordinal);

    public IEnumerable<string> Names => _files.Keys.Order(StringComparer.Ordinal);

    public string this[string name] => _files[name].Text;

    /// <summary>All files, those of the build's own bookkeeping included.</summary>
    public static ManifestSnapshot Of(string folder) => new(Directory.Exists(folder) ? Directory.GetFiles(folder) : []);

    /// <summary>Names of the files that were written since.</summary>
    public IEnumerable<string> WrittenSince(ManifestSnapshot before) =>
        Names.Where(n => !before._files.TryGetValue(n, out var old) || old.Written != _files[n].Written);

    public IEnumerable<KeyValuePair<string, string>> Texts => Names.Select(n => KeyValuePair.Create(n, this[n]));
}
