using DagSharp;

namespace Patterns.T101_1_5;

/// <summary>A factory as it stands in the registry.</summary>
public sealed record Registered(string Name, int Version, string? Deprecated, Action<Dag, Feed> Fill)
{
    public string Key => $"{Name}@{Version}";
}

/// <summary>The factories there are.</summary>
public static class FeedRegistry
{
    public static IReadOnlyList<Registered> All { get; } = [Of<FileFeed>(), Of<TableFeedV1>(), Of<TableFeedV2>()];

    /// <summary>Finds one by <c>name@version</c>; a name alone is its newest version.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static Registered Find(string key) =>
        All.FirstOrDefault(factory => factory.Key == key)
        ?? All.Where(factory => factory.Name == key).MaxBy(static factory => factory.Version)
        ?? throw new FormatException($"no factory '{key}'; there are {string.Join(", ", All.Select(static factory => factory.Key))}");

    private static Registered Of<T>()
        where T : IFeedFactory => new(T.Name, T.Version, T.Deprecated, T.Fill);
}

/// <summary>A factory as a configuration names it. What is not in the registry is an error at its line in the file.</summary>
public readonly record struct FactoryRef(string Key)
{
    public Registered Factory => FeedRegistry.Find(Key);

    public static FactoryRef Parse(string text) => new(FeedRegistry.Find(text).Key);
}
