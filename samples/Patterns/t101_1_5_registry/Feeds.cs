using DagSharp;

namespace Patterns.T101_1_5;

/// <summary>A feed, and the factory that makes its DAG.</summary>
public sealed record Feed(string Id, FactoryRef Factory, string Source, string Schedule = Cron.Daily);

/// <summary>One DAG for each feed, by the factory it names.</summary>
[Pipeline]
[ForEach<Feed>("feed", "t101_1_5_registry/feeds.yml", Path = "feeds")]
public static class Feeds
{
    public static Dag Define(Feed feed)
    {
        var factory = feed.Factory.Factory;
        var dag = Dag.Create($"ingest_feed_{feed.Id}").Schedule(feed.Schedule).StartingOn(2026, 1, 1).Tagged("feed", factory.Key);
        if (factory.Deprecated is { } notice)
        {
            dag.Tagged("deprecated").Document($"`{factory.Key}` is deprecated: {notice}");
        }

        factory.Fill(dag, feed);
        return dag;
    }
}
