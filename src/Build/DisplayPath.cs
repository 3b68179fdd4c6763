namespace DagSharp.Build;

/// <summary>How a folder is written in a message: short, with forward slashes, the same on every machine where possible.</summary>
internal static class DisplayPath
{
    public static string Of(string path, string projectDirectory)
    {
        var full = Normal(path);
        var project = projectDirectory.Length == 0 ? "" : Normal(projectDirectory) + "/";
        return project.Length > 0 && full.StartsWith(project, StringComparison.Ordinal) ? full.Substring(project.Length) : full;
    }

    private static string Normal(string path) => Path.GetFullPath(path).Replace('\\', '/').TrimEnd('/');
}
