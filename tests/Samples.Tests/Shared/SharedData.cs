using System.Text.Json.Nodes;

namespace DagSharp.Samples.Tests.Shared;

/// <summary>Finds the data of the real systems, kept beside the repository.</summary>
internal static class SharedData
{
    public static string? Root { get; } = Find();

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root!, file));

    public static JsonNode Json(string file) => JsonNode.Parse(Read(file))!;

    public static IEnumerable<(string Name, string Text)> Files(string folder, string pattern) => Directory
        .EnumerateFiles(Path.Combine(Root!, folder), pattern, SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => (Path.GetRelativePath(Path.Combine(Root!, folder), path).Replace('\\', '/'), File.ReadAllText(path)));

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
