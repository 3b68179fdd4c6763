namespace DagSharp.Evaluation.Pipelines;

/// <summary>Paths relative to the project, with forward slashes: the same on every machine.</summary>
/// <param name="projectDirectory">Folder of the project, or empty when unknown.</param>
internal sealed class ProjectPaths(string projectDirectory)
{
    private readonly string[] root = Parts(projectDirectory);

    public string Relative(string path)
    {
        var parts = Parts(path);
        var common = 0;
        while (common < root.Length && common < parts.Length - 1 && IsSame(root[common], parts[common]))
        {
            common++;
        }

        // Nothing in common: another disk, or no project; only the name says something.
        return common == 0 && (root.Length > 0 || projectDirectory.Length == 0)
            ? parts[parts.Length - 1]
            : string.Join("/", Enumerable.Repeat("..", root.Length - common).Concat(parts.Skip(common)));
    }

    // The letter of a drive comes in either case, from one and the same folder.
    private static bool IsSame(string left, string right) =>
        string.Equals(left, right, left.Length == 2 && left[1] == ':' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string[] Parts(string path) => path.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
