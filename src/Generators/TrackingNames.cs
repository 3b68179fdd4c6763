namespace DagSharp.Generators;

/// <summary>Names of the generator's steps, for tests of caching.</summary>
internal static class TrackingNames
{
    public const string Pipelines = nameof(Pipelines);
    public const string Configs = nameof(Configs);
    public const string Options = nameof(Options);
    public const string Project = nameof(Project);
    public const string Pipeline = nameof(Pipeline);
    public const string IndexEntry = nameof(IndexEntry);
    public const string Index = nameof(Index);
    public const string Registry = nameof(Registry);
}
