using DagSharp;

namespace Patterns.T101_1_5;

/// <summary>A kind of feed that configurations can name. Its name and version belong to the type, not to an object.</summary>
public interface IFeedFactory
{
    static abstract string Name { get; }

    static abstract int Version { get; }

    /// <summary>From when on no new feed should name it.</summary>
    static virtual string? Deprecated => null;

    static abstract void Fill(Dag dag, Feed feed);
}

/// <summary>Copies files.</summary>
public sealed class FileFeed : IFeedFactory
{
    public static string Name => "files";

    public static int Version => 1;

    public static void Fill(Dag dag, Feed feed) => dag.Bash("copy", $"rclone copy {feed.Source} landing:{feed.Id}");
}

/// <summary>Copies tables, the way before change capture.</summary>
public sealed class TableFeedV1 : IFeedFactory
{
    public static string Name => "tables";

    public static int Version => 1;

    public static string? Deprecated => "2026-07-01: name tables@2";

    public static void Fill(Dag dag, Feed feed) => dag.Bash("dump", $"pg_dump {feed.Source} > {feed.Id}.sql");
}

/// <summary>Copies what changed in tables.</summary>
public sealed class TableFeedV2 : IFeedFactory
{
    public static string Name => "tables";

    public static int Version => 2;

    public static void Fill(Dag dag, Feed feed) => dag.Chain(
        dag.Bash("capture", $"cdc read {feed.Source} --since '{{{{ data_interval_start }}}}'"),
        dag.Bash("merge", $"cdc merge {feed.Id}"));
}
