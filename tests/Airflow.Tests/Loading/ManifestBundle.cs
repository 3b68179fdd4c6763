namespace DagSharp.Airflow.Tests.Loading;

/// <summary>A folder with the loader and manifests, as it is given to an Airflow; removed at the end.</summary>
public sealed class ManifestBundle : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dagsharp-bundle-");

    public ManifestBundle(params Dag[] dags)
    {
        Folder = folder.CreateSubdirectory("dags").FullName;
        Output = folder.CreateSubdirectory("out").FullName;
        var loader = Path.Combine(AppContext.BaseDirectory, "Loader");
        foreach (var file in Directory.EnumerateFiles(loader, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(loader, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var dag in dags)
        {
            Write(dag.DagId + ".json", dag.ToManifest().ToJson());
        }
    }

    public string Folder { get; }

    /// <summary>For what a script writes.</summary>
    public string Output { get; }

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Dispose() => folder.Delete(recursive: true);
}
