namespace DagSharp;

/// <summary>What a cron timetable does with a moment that passed before the DAG was unpaused.</summary>
public readonly record struct RunImmediately
{
    internal object? Value { get; private init; }

    /// <summary>Waits for the next moment (Airflow's default).</summary>
    public static RunImmediately No { get; } = new() { Value = false };

    /// <summary>Runs for the last moment.</summary>
    public static RunImmediately Yes { get; } = new() { Value = true };

    /// <summary>Runs for the last moment when it passed no longer ago than this.</summary>
    public static RunImmediately Within(TimeSpan age) => new() { Value = age };
}
