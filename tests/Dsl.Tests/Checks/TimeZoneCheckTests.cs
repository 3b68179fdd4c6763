namespace DagSharp.Dsl.Tests.Checks;

public class TimeZoneCheckTests
{
    private static readonly DateTime Day = new(2026, 1, 1);

    [Fact]
    public void An_unknown_zone_of_a_timetable_names_the_nearest()
    {
        var problem = Dag.Create("sales").Schedule(Schedule.CronTrigger("0 2 * * *", "Europe/Amsterdm")).Only();

        Assert.Equal("DAG4002", problem.RuleId);
        Assert.Equal("'Europe/Amsterdm', the time zone of the schedule of 'sales', is unknown; did you mean 'Europe/Amsterdam'?", problem.Message);
    }

    [Fact]
    public void An_offset_is_no_zone_of_a_timetable() =>
        Assert.Contains("'+02:00'", Dag.Create("sales").Schedule(Schedule.CronTrigger("0 2 * * *", "+02:00")).Only().Message);

    [Fact]
    public void A_timetable_beside_assets_is_looked_at() =>
        Assert.Contains("'Mars/Olympus'", Dag.Create("sales").Schedule(Schedule.OnAssetsOrTime(new Asset("a"), Schedule.CronTrigger("@daily", "Mars/Olympus"))).Only().Message);

    [Theory]
    [InlineData("Europe/Amsterdam")]
    [InlineData("UTC")]
    [InlineData("+05:30")]
    public void A_date_takes_names_and_offsets(string zone) => Dag.Create("sales").StartingOn(ZonedDateTime.In(Day, zone)).HasNone("DAG4002");

    [Fact]
    public void Every_date_is_looked_at()
    {
        var wrong = ZonedDateTime.In(Day, "Europe/Nowhere");
        var dag = Dag.Create("sales").StartingOn(wrong).EndingOn(wrong).Schedule(Schedule.At([wrong]))
            .Defaults(task => task.StartDate(wrong).EndDate(wrong));
        using (dag.Group("g", group => group.Defaults.StartDate = wrong))
        {
            dag.Empty("t").With(task => task.EndDate(wrong));
        }

        Assert.Equal(
            [
                "a moment of the schedule", "the start date", "the end date", "the start date in the defaults", "the end date in the defaults",
                "the start date in the defaults of 'g'", "the end date of 'g.t'",
            ],
            dag.Of("DAG4002").Select(static problem => problem.Message.Split(" in 'sales'")[0].Replace("'Europe/Nowhere', the time zone of ", "")));
    }

    [Fact]
    public void A_problem_of_a_task_carries_its_id()
    {
        var dag = Dag.Create("sales");
        dag.Empty("t").With(static task => task.EndDate(ZonedDateTime.In(Day, "Nowhere")));

        Assert.Equal("t", dag.Only().NodeId);
    }
}
