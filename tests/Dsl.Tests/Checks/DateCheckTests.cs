namespace DagSharp.Dsl.Tests.Checks;

public class DateCheckTests
{
    private static readonly ZonedDateTime Early = ZonedDateTime.Utc(2026, 1, 1);
    private static readonly ZonedDateTime Late = ZonedDateTime.Utc(2026, 6, 1);

    [Fact]
    public void Catchup_needs_a_start_date()
    {
        var problem = Dag.Create("sales").Schedule("@daily").Catchup().Only();

        Assert.Equal("DAG4003", problem.RuleId);
        Assert.Contains("catchup but no start date", problem.Message);
    }

    [Fact]
    public void A_start_date_among_the_defaults_is_enough() =>
        Dag.Create("sales").Schedule("@daily").Catchup().Defaults(static task => task.StartDate(Early)).HasNone("DAG4003");

    [Fact]
    public void A_start_date_as_text_among_the_defaults_is_enough() =>
        Dag.Create("sales").Schedule("@daily").Catchup().Default("start_date", "2026-01-01").HasNone("DAG4003");

    [Fact]
    public void Without_a_schedule_there_is_nothing_to_catch_up() => Dag.Create("sales").Catchup().HasNone("DAG4003");

    [Fact]
    public void An_end_before_the_start_is_an_error()
    {
        var problem = Dag.Create("sales").StartingOn(Late).EndingOn(Early).Only();

        Assert.Equal("the end date of 'sales', 2026-01-01T00:00:00[UTC], is before the start date, 2026-06-01T00:00:00[UTC], so nothing ever runs; swap them or move one", problem.Message);
    }

    [Fact]
    public void An_end_at_the_start_is_no_error() => Dag.Create("sales").StartingOn(Early).EndingOn(Early).HasNone("DAG4003");

    [Fact]
    public void A_task_may_not_end_before_its_DAG_starts()
    {
        var dag = Dag.Create("sales").StartingOn(Late);
        dag.Empty("t").With(static task => task.EndDate(Early));

        var problem = dag.Only();

        Assert.Equal("t", problem.NodeId);
        Assert.StartsWith("the end date of 't' in 'sales', 2026-01-01", problem.Message);
    }

    [Fact]
    public void Defaults_of_tasks_and_of_groups_are_compared_too()
    {
        var dag = Dag.Create("sales").Defaults(static task => task.StartDate(Late).EndDate(Early));
        Assert.StartsWith("the end date in the defaults of 'sales'", dag.Only().Message);

        dag = Dag.Create("sales");
        using (dag.Group("g", static group => (group.Defaults.StartDate, group.Defaults.EndDate) = (Late, Early)))
        {
            dag.Empty("t");
        }

        Assert.Equal("g", dag.Only().NodeId);
    }

    [Fact]
    public void Dates_in_zones_with_fixed_offsets_are_compared_as_moments()
    {
        var start = (ZonedDateTime)new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.FromHours(2));
        var end = (ZonedDateTime)new DateTimeOffset(2025, 12, 31, 23, 30, 0, TimeSpan.Zero);

        Dag.Create("sales").StartingOn(start).EndingOn(end).HasNone("DAG4003");
        Assert.Single(Dag.Create("sales").StartingOn(end).EndingOn(start).Of("DAG4003"));
    }

    [Fact]
    public void Dates_in_two_named_zones_are_compared_when_no_zone_can_explain_them()
    {
        var start = ZonedDateTime.In(new DateTime(2026, 1, 2), "Pacific/Auckland");
        var end = ZonedDateTime.In(new DateTime(2026, 1, 1, 12, 0, 0), "America/New_York");

        Dag.Create("sales").StartingOn(start).EndingOn(end).HasNone("DAG4003");
        Assert.Single(Dag.Create("sales").StartingOn(start.WithZone("Europe/Paris")).EndingOn(ZonedDateTime.In(new DateTime(2025, 12, 1), "UTC")).Of("DAG4003"));
    }
}
