namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>Finds the data of real systems.</summary>
internal static class SharedData
{
    public static string? Root { get; } = Find();

    public static IReadOnlyList<string> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root!, folder), "*", SearchOption.AllDirectories)
            .Where(DagSharp.Evaluation.Configs.ConfigReader.IsConfig)
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root!, file));

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(data))
            {
                return data;
            }
        }

        return null;
    }
}
