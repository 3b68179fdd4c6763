namespace DagSharp.Dsl.Tests.Arguments;

/// <summary>Files of the folder <c>shared</c> beside the repository, where there is one.</summary>
internal static class SharedFile
{
    public static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", path);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
