namespace DagSharp.Testing;

/// <summary>Finds folders of the repository from a test's output folder.</summary>
public static class ProjectFolder
{
    /// <summary>The nearest folder of that path in the folder of the test or in one above it.</summary>
    /// <param name="path">Path below any of them: <c>src/Builds</c>.</param>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static string Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = Path.Combine(folder.FullName, path);
            if (Directory.Exists(found))
            {
                return found;
            }
        }

        throw new DirectoryNotFoundException($"no folder '{path}' in '{AppContext.BaseDirectory}' or a folder above it");
    }
}
