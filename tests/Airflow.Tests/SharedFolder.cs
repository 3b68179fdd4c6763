namespace DagSharp.Airflow.Tests;

/// <summary>The folder <c>shared</c> beside the repository, with the goldens and the scripts that drive an Airflow.</summary>
public static class SharedFolder
{
    public static string? Path { get; } = Find();

    /// <summary>Why there is none, or null when there is one.</summary>
    public static string? Missing { get; } =
        Path is null ? "No folder 'shared' with the goldens lies beside the repository." : null;

    public static string Golden => System.IO.Path.Combine(Path!, "data", "airflow", "golden");

    public static string Try => System.IO.Path.Combine(Path!, "airflow", "try.py");

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = System.IO.Path.Combine(folder.FullName, "shared");
            if (File.Exists(System.IO.Path.Combine(shared, "airflow", "try.py")))
            {
                return shared;
            }
        }

        return null;
    }
}
