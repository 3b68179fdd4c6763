using DagSharp;

namespace Patterns.T101_3_2;

/// <summary>A template for groups: fetch, check, stage. What differs is a parameter.</summary>
public static class SourceGroup
{
    public static GroupRef Add(Dag dag, string source, bool isVerified = true, int retries = 2)
    {
        using var group = dag.Group(source, settings =>
        {
            settings.Tooltip = $"Everything about {source}";
            settings.Defaults.Retries = retries;
        });
        var fetch = dag.Bash("fetch", $"sources fetch {source}");
        var stage = dag.Bash("stage", $"sources stage {source}");
        if (isVerified)
        {
            fetch.Then(dag.Bash("verify", $"sources verify {source}")).Then(stage);
        }
        else
        {
            fetch.Then(stage);
        }

        return group;
    }
}
