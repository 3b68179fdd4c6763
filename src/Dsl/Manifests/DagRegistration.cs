namespace DagSharp.Manifests;

/// <summary>A DAG of a project and the class that defines it.</summary>
/// <param name="dagId">Id of the DAG.</param>
/// <param name="pipeline">The class, or <see langword="null"/> when it is private to another.</param>
public sealed class DagRegistration(string dagId, Type? pipeline)
{
    /// <summary>Id of the DAG.</summary>
    public string DagId { get; } = dagId;

    /// <summary>The class, or <see langword="null"/> when it is private to another.</summary>
    public Type? Pipeline { get; } = pipeline;
}
