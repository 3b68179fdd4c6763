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
        while (common < root.Length && common < parts.Length - 1 && string.Equals(root[common], parts[common], StringComparison.Ordinal))
        {
            common++;
        }

        // Nothing in common: another disk, or no project; only the name says something.
        return common == 0
            ? parts[parts.Length - 1]
            : string.Join("/", Enumerable.Repeat("..", root.Length - common).Concat(parts.Skip(common)));
    }

    private static string[] Parts(string path) => path.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
}
