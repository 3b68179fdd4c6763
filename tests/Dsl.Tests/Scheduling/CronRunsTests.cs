using DagSharp.Scheduling;

namespace DagSharp.Dsl.Tests.Scheduling;

public class CronRunsTests
{
    [Theory]
    [InlineData("@hourly", "01:00:00")]
    [InlineData("@daily", "1.00:00:00")]
    [InlineData("@weekly", "7.00:00:00")]
    [InlineData("@monthly", "28.00:00:00")]
    [InlineData("@quarterly", "90.00:00:00")]
    [InlineData("@yearly", "365.00:00:00")]
    [InlineData("* * * * *", "00:01:00")]
    [InlineData("* * * * * *", "00:00:01")]
    [InlineData("0,7 * * * *", "00:07:00")]
    [InlineData("55,5 * * * *", "00:10:00")]
    [InlineData("0 1,23 * * *", "02:00:00")]
    [InlineData("30 9-17 * * mon-fri", "01:00:00")]
    [InlineData("0 0 * * sat,mon", "2.00:00:00")]
    [InlineData("0 0 l,1 * *", "1.00:00:00")]
    [InlineData("0 0 29 2 *", "1461.00:00:00")]
    [InlineData("0 0 1 1 * 0 2030,2040", "3652.00:00:00")]
    public void The_shortest_period_is_the_smallest_gap_between_two_runs(string text, string expected)
    {
        Assert.Equal(TimeSpan.Parse(expected), Parse(text).ShortestPeriod());
    }

    [Theory]
    [InlineData("0 0 1 1 * 0 2030", false)]
    [InlineData("0 0 30 2 *", true)]
    [InlineData("0 0 31 4,6,9,11 *", true)]
    [InlineData("0 0 11 * L2", true)]
    [InlineData("0 0 15W * sat", true)]
    public void Fewer_than_two_runs_have_no_period(string text, bool neverRuns)
    {
        var cron = Parse(text);
        Assert.Equal(TimeSpan.MaxValue, cron.ShortestPeriod());
        Assert.Equal(neverRuns, cron.NeverRuns);
    }

    [Theory]
    [InlineData("30 2 * * *", "2026-01-02T02:30:00", "2026-01-03T02:30:00")]
    [InlineData("0 0 L * *", "2026-01-31T00:00:00", "2026-02-28T00:00:00")]
    [InlineData("0 0 1W * *", "2026-02-02T00:00:00", "2026-03-02T00:00:00")]
    [InlineData("0 0 * * mon#2", "2026-01-12T00:00:00", "2026-02-09T00:00:00")]
    [InlineData("0 0 * * L5", "2026-01-30T00:00:00", "2026-02-27T00:00:00")]
    [InlineData("0 0 13 * fri", "2026-01-02T00:00:00", "2026-01-09T00:00:00")]
    [InlineData("0 12 1 1 * 15", "2027-01-01T12:00:15", "2028-01-01T12:00:15")]
    public void Runs_come_in_order_after_the_moment(string text, string first, string second)
    {
        var runs = Parse(text).RunsAfter(new DateTime(2026, 1, 1, 12, 0, 15)).Take(2);
        Assert.Equal([DateTime.Parse(first), DateTime.Parse(second)], runs);
    }

    [Fact]
    public void Runs_end_when_no_date_fits()
    {
        Assert.Empty(Parse("0 0 30 2 *").RunsAfter(new DateTime(2026, 1, 1)));
    }

    [Theory]
    [InlineData("0 R * * *", true)]
    [InlineData("0 1 * mar *", false)]
    public void A_random_column_is_told(string text, bool random)
    {
        Assert.Equal(random, Parse(text).IsRandom);
    }

    private static CronExpression Parse(string text)
    {
        Assert.True(CronExpression.TryParse(text, out var cron, out var error), error);
        return cron;
    }
}
