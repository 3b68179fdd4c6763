namespace DagSharp.Dsl.Tests.Checks;

public class RetryCheckTests
{
    [Fact]
    public void Retries_without_a_delay_are_a_warning()
    {
        var problem = WithTask(Dag.Create("sales"), static task => task.Retries(2).RetryDelay(TimeSpan.Zero)).Only();

        Assert.Equal("DAG4008", problem.RuleId);
        Assert.Equal("'t' of 'sales' has 2 retries with no delay, so all fail within the same moment; set RetryDelay", problem.Message);
    }

    [Fact]
    public void No_retries_need_no_delay() => WithTask(Dag.Create("sales"), static task => task.RetryDelay(TimeSpan.Zero)).HasNone("DAG4008");

    [Theory]
    [InlineData("@hourly", 61, true)]
    [InlineData("@hourly", 60, false)]
    [InlineData("@weekly", 600, false)]
    [InlineData("*/5 * * * *", 6, true)]
    public void A_delay_longer_than_the_time_between_runs_is_a_warning(string schedule, int minutes, bool isReported)
    {
        var dag = WithTask(Dag.Create("sales").Schedule(schedule), task => task.Retries(1).RetryDelay(TimeSpan.FromMinutes(minutes)));

        Assert.Equal(isReported, dag.Of("DAG4008").Count == 1);
    }

    [Fact]
    public void The_message_shows_both_times() =>
        Assert.Equal(
            "'t' of 'sales' waits 02:00:00 before a retry, longer than the 01:00:00 between two runs of the schedule; shorten RetryDelay",
            WithTask(Dag.Create("sales").Schedule("@hourly"), static task => task.Retries(1).RetryDelay(TimeSpan.FromHours(2))).Only().Message);

    [Fact]
    public void The_delay_nobody_says_is_five_minutes() =>
        Assert.Contains("waits 00:05:00", WithTask(Dag.Create("sales").Schedule("* * * * *"), static task => task.Retries(1)).Only().Message);

    [Fact]
    public void A_growing_delay_counts_as_its_last()
    {
        var dag = WithTask(Dag.Create("sales").Schedule("@hourly"), static task => task.Retries(4).RetryDelay(TimeSpan.FromMinutes(10)).RetryExponentialBackoff(2));

        Assert.Contains("waits 01:20:00 before its last retry", dag.Only().Message);
    }

    [Fact]
    public void The_longest_delay_cuts_a_growing_one()
    {
        var dag = WithTask(Dag.Create("sales").Schedule("@hourly"), static task => task
            .Retries(9).RetryDelay(TimeSpan.FromMinutes(10)).RetryExponentialBackoff(2).MaxRetryDelay(TimeSpan.FromMinutes(30)));

        dag.HasNone("DAG4008");
    }

    [Fact]
    public void A_task_wins_over_its_group_and_the_group_over_the_DAG()
    {
        var dag = Dag.Create("sales").Schedule("@hourly").Defaults(static task => task.Retries(1).RetryDelay(TimeSpan.FromHours(5)));
        using (dag.Group("outer", static group => group.Defaults.RetryDelay = TimeSpan.FromHours(3)))
        using (dag.Group("inner", static group => group.Defaults.RetryDelay = TimeSpan.FromHours(2)))
        {
            dag.Empty("of_group").Then(dag.Empty("own").With(static task => task.RetryDelay(TimeSpan.FromMinutes(1))));
        }

        Assert.StartsWith("'outer.inner.of_group' of 'sales' waits 02:00:00", dag.Only().Message);
    }

    [Fact]
    public void What_the_DAG_says_for_all_is_said_once()
    {
        var dag = Dag.Create("sales").Schedule("@hourly").Defaults(static task => task.Retries(1).RetryDelay(TimeSpan.FromHours(2)));
        dag.Empty("a").Then(dag.Empty("b"));

        var problem = dag.Only();

        Assert.Null(problem.NodeId);
        Assert.StartsWith("by its defaults, every task of 'sales' waits 02:00:00", problem.Message);
    }

    [Fact]
    public void Saying_none_hides_the_defaults()
    {
        var dag = WithTask(Dag.Create("sales").Schedule("@hourly").Defaults(static task => task.Retries(1).RetryDelay(TimeSpan.FromHours(2))), static _ => { });
        dag.Tasks[0].Operator["retries"] = null;

        dag.HasNone("DAG4008");
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(3, false)]
    public void Deltas_are_periods_too(int minutes, bool isReported)
    {
        var dag = WithTask(Dag.Create("sales").Schedule(Schedule.Every(TimeSpan.FromMinutes(10))), task => task.Retries(1).RetryDelay(TimeSpan.FromMinutes(minutes)));

        Assert.Equal(isReported, dag.Of("DAG4008").Count == 1);
    }

    [Fact]
    public void A_calendar_step_is_as_long_as_its_shortest()
    {
        var dag = WithTask(Dag.Create("sales").Schedule(Schedule.Every(new RelativeDelta { Months = 1 })), static task => task.Retries(1).RetryDelay(TimeSpan.FromDays(29)));

        Assert.Contains("longer than the 28.00:00:00", dag.Only().Message);
    }

    private static Dag WithTask(Dag dag, Action<TaskSettingsBuilder> configure)
    {
        dag.Empty("t").With(configure);
        return dag;
    }
}
