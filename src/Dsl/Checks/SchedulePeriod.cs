namespace DagSharp.Checks;

/// <summary>The shortest time between two runs by the clock.</summary>
internal static class SchedulePeriod
{
    private const int ShortestMonth = 28;
    private const int ShortestYear = 365;

    /// <summary>The time, or <see cref="TimeSpan.MaxValue"/> when the clock does not decide or comes once.</summary>
    public static TimeSpan Shortest(Schedule schedule)
    {
        var clock = schedule.Clock ?? schedule;
        return clock.Delta switch
        {
            TimeSpan delta => delta,
            RelativeDelta delta => Shortest(delta),
            _ => ShortestOfCron(clock),
        };
    }

    private static TimeSpan ShortestOfCron(Schedule clock)
    {
        var shortest = TimeSpan.MaxValue;
        foreach (var expression in clock.CronExpressions)
        {
            var period = CronFacts.Of(expression).ShortestPeriod;
            shortest = period < shortest ? period : shortest;
        }

        return shortest;
    }

    // A step to a named day or month has no length of its own.
    private static TimeSpan Shortest(RelativeDelta delta) => delta is { Year: null, Month: null, Day: null, Weekday: null }
        ? new TimeSpan((delta.Years * ShortestYear) + (delta.Months * ShortestMonth) + (delta.Weeks * 7) + delta.Days, delta.Hours, delta.Minutes, delta.Seconds)
        : TimeSpan.MaxValue;
}
