using DagSharp;

namespace Patterns.T101_1_4;

/// <summary>Four layers of defaults, each over the one before: house, mart, group, task.</summary>
[Pipeline]
[ForEach<Mart>("mart", "t101_1_4_default_arguments/marts.yml")]
public static class Marts
{
    private static readonly IReadOnlyDictionary<string, string> Variables = new Dictionary<string, string>
    {
        ["target"] = "prod",
        ["threads"] = "4",
    };

    public static Dag Define(Mart mart, string martKey) => Build($"mart_{martKey}", mart);

    /// <summary>A mart as a DAG.</summary>
    public static Dag Build(string dagId, Mart mart)
    {
        var dag = Dag.Create(dagId).Schedule(mart.Schedule).StartingOn(2026, 1, 1).Tagged("mart")
            .Defaults(House)
            .Defaults(task => task.Owner(mart.Owner).Retries(mart.Retries).ExecutionTimeout(mart.Timeout));

        var build = dag.Add("build", new BashOperator($"dbt build --select {mart.Model}") { Env = Merge(Variables, mart.Variables) });
        var tests = dag.Group("tests", static group => group.Defaults.Retries = 0);
        using (tests)
        {
            foreach (var test in mart.Tests)
            {
                dag.Bash(test, $"dbt test --select {mart.Model},test_name:{test}");
            }
        }

        // The last word is the task's own.
        var report = dag.Bash("report", $"dbt docs {mart.Model}").With(static task => task.Retries(5));
        dag.Chain(build, tests, report);
        return dag;
    }

    /// <summary>What holds for every pipeline of the house.</summary>
    private static void House(TaskSettingsBuilder task) => task.Owner("data-platform").Retries(1).RetryDelay(TimeSpan.FromMinutes(5)).Pool("dbt");

    // As {**defaults, **custom}: what is given wins, the rest stays.
    private static Dictionary<string, string> Merge(IReadOnlyDictionary<string, string> defaults, IReadOnlyDictionary<string, string> custom)
    {
        var merged = new Dictionary<string, string>();
        foreach (var (key, value) in defaults.Concat(custom))
        {
            merged[key] = value;
        }

        return merged;
    }
}
