using DagSharp.Checks;

namespace DagSharp.Dsl.Tests.Checks;

public class ScheduleCheckTests
{
    [Theory]
    [InlineData("61 * * * *")]
    [InlineData("* * * *")]
    [InlineData("@dayly")]
    public void A_cron_text_that_Airflow_refuses_is_an_error(string expression)
    {
        var problem = Scheduled(expression).Only();

        Assert.Equal("DAG4001", problem.RuleId);
        Assert.StartsWith($"Airflow refuses the schedule '{expression}' of 'sales': ", problem.Message);
    }

    [Fact]
    public void No_text_is_no_schedule() => Assert.Equal(Schedule.None, Schedule.OnCron(Cron.None));

    [Fact]
    public void A_preset_with_a_slip_names_the_nearest() => Assert.EndsWith("did you mean '@daily'?", Scheduled("@dayly").Only().Message);

    [Fact]
    public void A_schedule_that_no_date_fits_is_a_warning()
    {
        var problem = Scheduled("0 0 30 2 *").Only();

        Assert.Equal(DagProblemSeverity.Warning, problem.Severity);
        Assert.Contains("never runs", problem.Message);
    }

    [Theory]
    [InlineData("0 2 * * *")]
    [InlineData("@daily")]
    [InlineData("@once")]
    public void A_good_schedule_is_not_mentioned(string expression) => Scheduled(expression).HasNone("DAG4001");

    [Fact]
    public void Cron_texts_inside_of_timetables_are_looked_at()
    {
        var schedule = Schedule.OnAssetsOrTime(new Asset("orders"), Schedule.Crons(["0 2 * * *", "0 25 * * *"], "UTC"));

        Assert.Contains("'0 25 * * *'", Scheduled(schedule).Only().Message);
    }

    [Fact]
    public void Continuous_needs_one_active_run()
    {
        Assert.Contains("found none (Airflow's default is 16); add MaxActiveRuns(1)", Scheduled("@continuous").Only().Message);
        Assert.Contains("found 2;", Scheduled("@continuous").MaxActiveRuns(2).Only().Message);
        Scheduled("@continuous").MaxActiveRuns(1).HasNone("DAG4001");
    }

    [Fact]
    public void Continuous_beside_assets_needs_one_active_run_too() =>
        Assert.Contains("max_active_runs 1", Scheduled(Schedule.OnAssetsOrTime(new Asset("orders"), Schedule.Continuous)).Only().Message);

    [Fact]
    public void A_schedule_and_a_param_without_default_do_not_go_together()
    {
        var problem = Scheduled("@daily").Param(Param.Required("region")).Only();

        Assert.Contains("its param 'region' has no default", problem.Message);
    }

    [Fact]
    public void A_param_among_the_defaults_of_tasks_is_one_of_the_DAG() =>
        Assert.Contains("'region'", Scheduled("@daily").Defaults(static task => task.Param(Param.Required("region"))).Only().Message);

    [Fact]
    public void Without_a_schedule_a_param_needs_no_default() => Dag.Create("sales").Param(Param.Required("region")).HasNone("DAG4001");

    [Fact]
    public void A_task_may_have_a_param_without_default()
    {
        var dag = Scheduled("@daily");
        dag.Empty("a").With(static task => task.Param(Param.Required("region")));

        dag.HasNone("DAG4001");
    }

    [Theory]
    [InlineData("@daily", DagRunType.Scheduled)]
    [InlineData(null, DagRunType.Manual)]
    public void The_type_of_run_that_the_schedule_makes_must_be_allowed(string? expression, DagRunType needed)
    {
        var dag = expression is null ? Dag.Create("sales") : Scheduled(expression);

        Assert.Contains($"so {needed} must be among them", dag.AllowRuns(DagRunType.Backfill).Only().Message);
        dag.AllowRuns(needed, DagRunType.Backfill).HasNone("DAG4001");
    }

    [Fact]
    public void A_DAG_on_assets_must_allow_their_runs() =>
        Assert.Contains("so AssetTriggered must be among them", Scheduled(Schedule.On(new Asset("orders"))).AllowRuns(DagRunType.Scheduled).Only().Message);

    private static Dag Scheduled(Schedule schedule) => Dag.Create("sales").Schedule(schedule);
}
