using DagSharp;

namespace Patterns.T101_9_2;

/// <summary>One DAG for each job, by the factory that it names, which a file defines.</summary>
[Pipeline]
[ForEach<Job>("job", "t101_9_2_meta_factory/jobs.yml", Path = "jobs")]
[Config<Dictionary<string, FactorySpec>>("factories", "t101_9_2_meta_factory/factories.yml")]
public static class Jobs
{
    public static Dag Define(Job job, string jobKey, Dictionary<string, FactorySpec> factories) =>
        factories.TryGetValue(job.Factory, out var factory)
            ? factory.ToFactory(PluginSet.House)($"job_{jobKey}", job)
            : throw new InvalidOperationException($"no factory '{job.Factory}'; there are {string.Join(", ", factories.Keys)}");
}
