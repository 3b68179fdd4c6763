using System.Diagnostics;
using DagSharp.Build.Checking;
using DagSharp.Build.Reading;

namespace DagSharp.Build.Writing;

/// <summary>
/// A folder of manifests, made equal to a set of files. Only what differs is written, only what an earlier run wrote is
/// removed. Killed at any moment it leaves each file old or new; whether the set is complete, a reader sees from
/// <c>index.json</c>, which comes last and holds the hash of every file. The next run finishes what is missing.
/// </summary>
internal sealed class ManifestFolder(string directory, string owner, string shown)
{
    /// <summary>Everything in the folder that is not a manifest begins like this.</summary>
    public const string OwnPrefix = ".dagsharp";

    private const string TemporaryPattern = OwnPrefix + "-*.tmp";

    /// <exception cref="ManifestException">A file of somebody else is in the way; nothing was written.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public FolderChanges Write(IReadOnlyList<ManifestFile> files)
    {
        if (files.Count == 0)
        {
            return new(0, 0, Clear(), 0);
        }
        using var held = FolderLock.Take(directory);
        RemoveLeftovers();
        var listed = OwnedFiles.Read(directory);
        IReadOnlyCollection<string> owned = listed?.Owner == owner ? listed.Names : [];
        var states = files.ToDictionary(f => f, StateOf);
        RefuseConflicts(states, owned, listed);

        var wanted = new HashSet<string>(files.Select(f => f.Name), StringComparer.Ordinal);
        var gone = owned.Where(n => !wanted.Contains(n)).ToList();
        // Listed before they exist: a run killed half-way must still know its files.
        List(listed, wanted.Union(owned));
        RemoveRenamedInCase(gone, wanted);
        foreach (var file in files.Where(f => states[f] != FileState.Same).OrderBy(f => f.IsIndex))
        {
            AtomicFile.Write(PathOf(file.Name), file.Content, NewTemporaryPath());
        }
        // After the index: until then the old index still speaks of these.
        var removed = gone.Count(n => Remove(n) && n != ManifestFile.IndexName);
        List(OwnedFiles.Read(directory), wanted);

        int Count(FileState state) => files.Count(f => !f.IsIndex && states[f] == state);
        return new(Count(FileState.Absent), Count(FileState.Differs), removed, Count(FileState.Same));
    }

    /// <summary>Removes every file an earlier run wrote, the list, and the folder if nothing else is in it.</summary>
    /// <returns>How many DAG files there were.</returns>
    public int Clear()
    {
        if (!File.Exists(PathOf(OwnedFiles.FileName)) && !File.Exists(PathOf(FolderLock.FileName)))
        {
            return 0;
        }
        var removed = 0;
        using (FolderLock.Take(directory))
        {
            RemoveLeftovers();
            if (OwnedFiles.Read(directory) is { } listed)
            {
                if (listed.Owner != owner)
                {
                    return 0;
                }
                // The index first: without it no reader takes the rest for a complete set.
                removed = listed.Names.OrderBy(n => n != ManifestFile.IndexName).Count(n => Remove(n) && n != ManifestFile.IndexName);
                File.Delete(PathOf(OwnedFiles.FileName));
            }
        }
        RemoveIfEmpty();
        return removed;
    }

    /// <summary>What the build keeps in the folder at present: manifests, list and lock.</summary>
    public IEnumerable<string> OwnedPaths() =>
        OwnedFiles.Read(directory) is { } listed && listed.Owner == owner
            ? listed.Names.Concat([OwnedFiles.FileName, FolderLock.FileName]).Select(PathOf)
            : [];

    private string PathOf(string name) => Path.Combine(directory, name);

    private string NewTemporaryPath() => PathOf($"{OwnPrefix}-{Process.GetCurrentProcess().Id}.tmp");

    private void RemoveIfEmpty()
    {
        try
        {
            File.Delete(PathOf(FolderLock.FileName));
            if (!Directory.EnumerateFileSystemEntries(directory).Any())
            {
                Directory.Delete(directory);
            }
        }
        catch (IOException)
        {
            // Another build took the folder in this moment: it is no longer empty, or no longer there.
        }
    }

    /// <summary>With the lock held, a temporary file belongs to a build that is dead.</summary>
    private void RemoveLeftovers()
    {
        foreach (var path in Directory.EnumerateFiles(directory, TemporaryPattern))
        {
            File.Delete(path);
        }
    }

    private FileState StateOf(ManifestFile file)
    {
        // A folder of that name counts as well: it is in the way.
        if (Directory.Exists(PathOf(file.Name)))
        {
            return FileState.Differs;
        }
        var info = new FileInfo(PathOf(file.Name));
        if (!info.Exists)
        {
            return FileState.Absent;
        }
        return info.Length == file.Content.Length && File.ReadAllBytes(info.FullName).AsSpan().SequenceEqual(file.Content)
            ? FileState.Same
            : FileState.Differs;
    }

    private void RefuseConflicts(Dictionary<ManifestFile, FileState> states, IReadOnlyCollection<string> owned, OwnedFiles? listed)
    {
        // An equal file is no conflict: whoever wrote it, it becomes ours.
        var foreign = states.Where(s => s.Value == FileState.Differs && !owned.Contains(s.Key.Name)).Select(s => s.Key.Name)
            .OrderBy(n => n, StringComparer.Ordinal).ToList();
        if (foreign.Count > 0)
        {
            var names = string.Join(", ", foreign.Take(3).Select(n => $"'{n}'")) + (foreign.Count > 3 ? $" and {foreign.Count - 3} more" : "");
            throw new ManifestException(DiagnosticId.NotWritten, listed is { } other && other.Owner != owner
                ? $"the folder '{shown}' holds manifests of the project '{other.Owner}' and {names} would be overwritten: give each project a folder of its own with the property DagSharpOutputPath, or delete the folder if the project was renamed"
                : $"{names} in '{shown}' {(foreign.Count == 1 ? "was" : "were")} not written by this build and would be overwritten: rename or move your own, or delete what is left over");
        }
    }

    private void List(OwnedFiles? listed, IEnumerable<string> names)
    {
        var next = new OwnedFiles(owner, names.ToList());
        if (listed is null || listed.Owner != owner || !new HashSet<string>(listed.Names).SetEquals(next.Names))
        {
            AtomicFile.Write(PathOf(OwnedFiles.FileName), next.ToBytes(), NewTemporaryPath());
        }
    }

    /// <summary>Where case does not count, removing <c>Sales.json</c> later would remove the new <c>sales.json</c>.</summary>
    private void RemoveRenamedInCase(List<string> gone, HashSet<string> wanted)
    {
        foreach (var name in gone.Where(n => wanted.Contains(n, StringComparer.OrdinalIgnoreCase)))
        {
            Remove(name);
        }
    }

    private bool Remove(string name)
    {
        var path = PathOf(name);
        var existed = File.Exists(path);
        File.Delete(path);
        return existed;
    }

    private enum FileState
    {
        Absent,
        Differs,
        Same,
    }
}
