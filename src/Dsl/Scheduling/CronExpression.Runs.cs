namespace DagSharp.Scheduling;

public sealed partial class CronExpression
{
    private static readonly SortedSet<int> WholeMinute = [0];

    /// <summary>
    /// The shortest time between two runs on the wall clock, whatever the day it is looked at; changes of summer time do not count.
    /// </summary>
    /// <returns><see cref="TimeSpan.MaxValue"/> when there are not two runs.</returns>
    public TimeSpan ShortestPeriod()
    {
        if (NeverRuns)
        {
            return TimeSpan.MaxValue;
        }

        var times = new SortedSet<int>[] { Numbers(Hour, 0, 23), Numbers(Minute, 0, 59), Seconds() };
        var inDay = ShortestGap(times);
        var betweenDays = int.MaxValue;
        DateTime? previous = null;
        var dayLength = LastTime(times) - FirstTime(times);
        foreach (var day in RunDays())
        {
            if (previous is { } before)
            {
                betweenDays = Math.Min(betweenDays, (int)(day - before).TotalDays);
            }

            previous = day;
            if (betweenDays == 1)
            {
                break;
            }
        }

        var overNight = betweenDays == int.MaxValue ? long.MaxValue : betweenDays * 86_400L - dayLength;
        var seconds = Math.Min(inDay, overNight);
        return seconds == long.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromSeconds(seconds);
    }

    /// <summary>The runs after a moment of the wall clock, in order; ends when none is found for fifty years.</summary>
    /// <param name="moment">A date and time without a zone; a run at exactly this time is left out.</param>
    public IEnumerable<DateTime> RunsAfter(DateTime moment)
    {
        if (NeverRuns)
        {
            yield break;
        }

        var (hours, minutes, seconds) = (Numbers(Hour, 0, 23), Numbers(Minute, 0, 59), Seconds());
        for (var day = NextRunDay(moment.Date); day is { } date; day = NextRunDay(date.AddDays(1)))
        {
            foreach (var hour in hours)
            {
                foreach (var minute in minutes)
                {
                    foreach (var second in seconds)
                    {
                        var run = date + new TimeSpan(hour, minute, second);
                        if (run > moment)
                        {
                            yield return run;
                        }
                    }
                }
            }
        }
    }

    private SortedSet<int> Numbers(int field, int min, int max) =>
        fields[field].Any ? [.. Enumerable.Range(min, max - min + 1)] : fields[field].Values;

    private SortedSet<int> Seconds() => HasSeconds ? Numbers(Second, 0, 59) : WholeMinute;

    /// <summary>The shortest gap between two times of one day, from columns of hours, minutes and seconds.</summary>
    private static long ShortestGap(SortedSet<int>[] times)
    {
        var shortest = long.MaxValue;
        var unit = 1L;
        // Inside of a unit lies one stretch of times; its length shortens the gap to the next unit.
        var stretch = 0L;
        for (var column = times.Length - 1; column >= 0; column--)
        {
            var values = times[column];
            var gap = values.Zip(values.Skip(1), (a, b) => b - a).DefaultIfEmpty(int.MaxValue).Min();
            if (gap != int.MaxValue)
            {
                shortest = Math.Min(shortest, gap * unit - stretch);
            }

            stretch += (values.Max - values.Min) * unit;
            unit *= 60;
        }

        return shortest;
    }

    private static long FirstTime(SortedSet<int>[] times) => times[0].Min * 3600L + times[1].Min * 60L + times[2].Min;

    private static long LastTime(SortedSet<int>[] times) => times[0].Max * 3600L + times[1].Max * 60L + times[2].Max;
}
