namespace DagSharp.Generators;

/// <summary>Names of the generator's steps, for tests of caching.</summary>
public static class TrackingNames
{
    /// <summary>The configuration files as read.</summary>
    public const string Configs = nameof(Configs);

    /// <summary>The properties of the project.</summary>
    public const string Options = nameof(Options);

    /// <summary>The evaluated project: runs after every edit.</summary>
    public const string Project = nameof(Project);

    /// <summary>What is written for one pipeline.</summary>
    public const string Pipeline = nameof(Pipeline);

    /// <summary>What the index says of one DAG.</summary>
    public const string IndexEntry = nameof(IndexEntry);

    /// <summary>The index of all DAGs.</summary>
    public const string Index = nameof(Index);

    /// <summary>The ids and their classes.</summary>
    public const string Registry = nameof(Registry);
}
