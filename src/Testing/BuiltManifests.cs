using DagSharp.Manifests;

namespace DagSharp.Testing;

/// <summary>The manifests that a build has written.</summary>
public sealed class BuiltManifests
{
    private BuiltManifests(IReadOnlyList<DagView> dags) => Dags = dags;

    /// <summary>The DAGs, sorted by id.</summary>
    public IReadOnlyList<DagView> Dags { get; }

    /// <summary>Reads the manifests of a folder: <c>bin/Debug/net10.0/dags</c>.</summary>
    /// <exception cref="PipelineTestException">There is no folder, or no index in it: the project is not built.</exception>
    /// <exception cref="ManifestFormatException">A file is no manifest.</exception>
    public static BuiltManifests Load(string folder)
    {
        if (!File.Exists(Path.Combine(folder, ManifestIndex.FileName)))
        {
            throw new PipelineTestException($"no {ManifestIndex.FileName} in '{folder}'; build the project, and give the folder that its last line names");
        }

        return new BuiltManifests([.. Directory.EnumerateFiles(folder, "*.json")
            .Where(static file => Path.GetFileName(file) != ManifestIndex.FileName)
            .Select(static file => new DagView(DagManifest.Parse(File.ReadAllText(file))))
            .OrderBy(static dag => dag.DagId, StringComparer.Ordinal)]);
    }

    /// <summary>A DAG by its id.</summary>
    /// <exception cref="PipelineTestException">There is none; the message names the nearest.</exception>
    public DagView Dag(string dagId) => Lookup.Find(Dags, dagId, static dag => dag.DagId, "DAG");
}
