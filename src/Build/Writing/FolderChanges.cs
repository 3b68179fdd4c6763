namespace DagSharp.Build.Writing;

/// <summary>What one run did to a folder, in DAG files: the index and the list are not counted.</summary>
internal sealed record FolderChanges(int New, int Changed, int Removed, int Unchanged)
{
    /// <summary>Such as <c>2 changed, 1 removed, 183 unchanged</c>; what did not happen is left out.</summary>
    public override string ToString()
    {
        var parts = new[] { (New, "new"), (Changed, "changed"), (Removed, "removed"), (Unchanged, "unchanged") };
        var said = string.Join(", ", parts.Where(p => p.Item1 > 0).Select(p => $"{p.Item1} {p.Item2}"));
        return said.Length > 0 ? said : "no DAG files";
    }
}
