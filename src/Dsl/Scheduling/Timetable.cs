namespace DagSharp.Scheduling;

/// <summary>Checks the arguments of schedules.</summary>
internal static class Timetable
{
    public static string Cron(string expression) => expression ?? throw new ArgumentNullException(nameof(expression));

    public static string[] Crons(IEnumerable<string> expressions)
    {
        var result = expressions.Select(Cron).ToArray();
        return result.Length > 0 ? result : throw new ArgumentException("at least one cron expression is needed", nameof(expressions));
    }

    public static string Zone(string timezone) => timezone ?? throw new ArgumentNullException(nameof(timezone));

    public static TimeSpan Delta(TimeSpan delta, string name) => delta > TimeSpan.Zero
        ? delta
        : throw new ArgumentOutOfRangeException(name, delta, "the time between runs must be more than zero");

    /// <summary>A step of time, which must go forward; parts of a calendar step that replace are Airflow's to judge.</summary>
    public static object Step(object delta, string name) => delta switch
    {
        null => throw new ArgumentNullException(name),
        TimeSpan span => Delta(span, name),
        RelativeDelta { GoesForward: false } => throw new ArgumentOutOfRangeException(name, "the time between runs must be more than zero"),
        _ => Interval(delta)!,
    };

    public static object? Interval(object? interval) => interval is null or TimeSpan or RelativeDelta
        ? interval
        : throw new ArgumentException($"expected a TimeSpan or a RelativeDelta, found {interval.GetType().Name}", nameof(interval));

    public static ZonedDateTime[] Moments(IEnumerable<ZonedDateTime> moments)
    {
        var result = moments.ToArray();
        return result.Length > 0 ? result : throw new ArgumentException("at least one moment is needed", nameof(moments));
    }

    /// <summary>The clock's part of a schedule on assets and time.</summary>
    public static Schedule OfClock(Schedule time) => time.Kind is "none" || time.Assets.Any()
        ? throw new ArgumentException("expected a schedule by the clock, such as Schedule.CronTrigger", nameof(time))
        : time;
}
