namespace DagSharp.Generators.Models;

/// <summary>The ids of a project's DAGs and the classes that define them.</summary>
/// <param name="Dags">In the order of the ids.</param>
/// <param name="Namespace">Where they are declared.</param>
internal sealed record RegistryModel(EquatableArray<RegistryEntry> Dags, string Namespace)
{
    public static RegistryModel Of(ProjectModel project) => new(new EquatableArray<RegistryEntry>([.. project.Pipelines
        .SelectMany(static pipeline => pipeline.Dags.Select(dag => new RegistryEntry(dag.DagId, pipeline.TypeName, pipeline.IsAccessible)))
        .OrderBy(static entry => entry.DagId, StringComparer.Ordinal)]), project.Namespace);
}

/// <summary>A DAG in the registry.</summary>
/// <param name="DagId">Its id.</param>
/// <param name="TypeName">Full metadata name of the class.</param>
/// <param name="IsAccessible">Whether the rest of the project can name the class.</param>
internal sealed record RegistryEntry(string DagId, string TypeName, bool IsAccessible);
