namespace DagSharp.Testing.Tests;

public class ViewTests
{
    private static readonly Dag Sample = Make();

    private static DagView View => PipelineHarness.Of(Sample).Dag("sample");

    [Fact]
    public void A_dag_shows_its_arguments_tags_groups_and_params()
    {
        Assert.Equal(["a", "b"], View.Tags);
        Assert.Equal(["g"], View.GroupIds);
        Assert.Equal(3L, View["max_active_runs"]);
        Assert.Equal("today", View.Param("day")["default"]);
        Assert.Null(View["end_date"]);
    }

    [Fact]
    public void A_task_shows_what_it_runs_and_its_neighbours()
    {
        var load = View.Task("g.load");

        Assert.Equal("airflow.providers.standard.operators.bash.BashOperator", load.Runs);
        Assert.Equal(["list"], load.Upstream);
        Assert.Equal(["list -> g.load"], View.Edges);
        Assert.Equal(["g.load"], View.Task("list").Downstream);
        Assert.False(load.IsMapped);
    }

    [Fact]
    public void An_argument_of_a_csharp_task_is_one_of_its_parameters()
    {
        Assert.Equal("DagSharp.Testing.Tests.ViewTests.List", View.Task("list").Runs);
        Assert.Equal(1.5m, View.Task("list")["factor"]);
    }

    [Fact]
    public void The_innermost_word_counts()
    {
        Assert.Equal(2L, View.Task("list").Effective("retries"));
        Assert.Equal(5L, View.Task("g.load").Effective("retries"));
        Assert.Null(View.Task("g.load")["retries"]);
        Assert.Equal(TimeSpan.FromSeconds(90), View.Task("g.load").Effective("retry_delay"));
        Assert.Equal(new Dictionary<string, object?> { ["A"] = "1" }, View.Task("g.load")["env"]);
    }

    [Fact]
    public void A_missing_edge_shows_those_there_are() => Assert.Equal(
        "no edge g.load -> list in 'sample'; those of the two are list -> g.load",
        Assert.Throws<PipelineTestException>(static () => View.EnsureEdge("g.load", "list")).Message);

    [Fact]
    public void A_missing_task_names_the_nearest() =>
        Assert.Equal("no task 'g.lod'; did you mean 'g.load'?", Assert.Throws<PipelineTestException>(static () => View.Task("g.lod")).Message);

    [Fact]
    public void A_missing_param_says_what_there_is() =>
        Assert.Equal("no param 'quarter'; there are day", Assert.Throws<PipelineTestException>(static () => View.Param("quarter")).Message);

    public static string[] List(decimal factor) => [$"{factor}"];

    private static Dag Make()
    {
        var dag = Dag.Create("sample").Schedule(Cron.Daily).MaxActiveRuns(3).Tagged("a", "b").Param(Param.String("day", "today")).Defaults(static task => task.Retries(2));
        var list = dag.Task(static () => List(1.5m));
        using var group = dag.Group("g", static settings =>
        {
            settings.Defaults.Retries = 5;
            settings.Defaults.RetryDelay = TimeSpan.FromSeconds(90);
        });
        list.Then(dag.Add("load", new BashOperator("load") { Env = new Dictionary<string, string> { ["A"] = "1" } }));
        return dag;
    }
}
