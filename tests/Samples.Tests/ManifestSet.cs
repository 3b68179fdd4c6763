using System.Reflection;
using DagSharp.Manifests;

namespace DagSharp.Samples.Tests;

/// <summary>The manifests of a project.</summary>
internal sealed class ManifestSet(IEnumerable<DagManifest> dags)
{
    public IReadOnlyList<DagManifest> Dags { get; } = [.. dags.OrderBy(static dag => dag.DagId, StringComparer.Ordinal)];

    public IEnumerable<string> Ids => Dags.Select(static dag => dag.DagId);

    public IEnumerable<ManifestTask> Tasks => Dags.SelectMany(static dag => dag.Tasks);

    public IEnumerable<ManifestEdge> Edges => Dags.SelectMany(static dag => dag.Edges);

    /// <summary>Names of all assets that tasks write.</summary>
    public IEnumerable<string> Outlets => Tasks.SelectMany(Json.Outlets).Select(static asset => asset["name"]!.GetValue<string>());

    /// <summary>The DAGs, tasks, edges, DAGs that write an asset, and assets.</summary>
    public (int Dags, int Tasks, int Edges, int WritingDags, int Assets) Totals =>
        (Dags.Count, Tasks.Count(), Edges.Count(), Dags.Count(static dag => dag.Tasks.Any(static task => Json.Outlets(task).Count > 0)), Outlets.Distinct().Count());

    public DagManifest this[string dagId] => Dags.Single(dag => dag.DagId == dagId);

    /// <summary>What the build has put into an assembly.</summary>
    public static ManifestSet Of(Assembly assembly) => Of(assembly.GetCustomAttributes<DagManifestFileAttribute>().Select(static file => (file.Name, file.Text)));

    public static ManifestSet Of(IEnumerable<(string Name, string Text)> files) =>
        new(files.Where(static file => file.Name != "index.json").Select(static file => DagManifest.Parse(file.Text)));
}
