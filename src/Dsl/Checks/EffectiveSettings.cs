namespace DagSharp.Checks;

/// <summary>The arguments that count for a task: its own, then the defaults of its groups from the inside out, then those of its DAG.</summary>
/// <remarks>An argument said as Python's <c>None</c> is said, and hides the defaults behind it.</remarks>
/// <param name="task">The task.</param>
public readonly struct EffectiveSettings(TaskRef task)
{
    /// <summary>The value that counts, or <see langword="null"/> when nobody says it or the one who does says <c>None</c>.</summary>
    /// <param name="argument">Name of the argument in Python.</param>
    public object? this[string argument] => IsOwnOrOfGroup(argument, out var value) || task.Dag.TaskDefaults.Table.TryFind(argument, out value) ? value : null;

    /// <summary>How often a failed task is tried again; Airflow's 0 when nobody says it.</summary>
    public int Retries => this["retries"] switch { int count => count, long count => (int)Math.Min(count, int.MaxValue), _ => 0 };

    /// <summary>Wait before a retry; Airflow's 5 minutes when nobody says it.</summary>
    public TimeSpan RetryDelay => Duration("retry_delay") ?? TimeSpan.FromMinutes(5);

    /// <summary>Longest wait between retries, or <see langword="null"/>.</summary>
    public TimeSpan? MaxRetryDelay => Duration("max_retry_delay");

    /// <summary>Factor by which the wait grows with each retry; 1 when it does not.</summary>
    public double BackoffFactor => this["retry_exponential_backoff"] switch
    {
        true => 2,
        double factor when factor > 0 => factor,
        int factor when factor > 0 => factor,
        _ => 1,
    };

    /// <summary>Whether it runs when all upstream tasks succeeded, which is the rule when nobody says one.</summary>
    public bool IsAllSuccess => this["trigger_rule"] is null or TriggerRule.AllSuccess or "all_success";

    /// <summary>First moment it may run for, of its own or from defaults of tasks; the DAG's own is not looked at.</summary>
    public ZonedDateTime? StartDate => DateOf(this["start_date"]);

    /// <summary>Last moment it may run for, of its own or from defaults of tasks; the DAG's own is not looked at.</summary>
    public ZonedDateTime? EndDate => DateOf(this["end_date"]);

    /// <summary>Whether the task or one of its groups says the argument, not only the DAG.</summary>
    internal bool IsOwnOrOfGroup(string argument) => IsOwnOrOfGroup(argument, out _);

    /// <summary>A date in any of the forms Airflow takes in <c>default_args</c>.</summary>
    internal static ZonedDateTime? DateOf(object? value) => value switch
    {
        ZonedDateTime date => date,
        DateTimeOffset date => date,
        DateTime { Kind: not DateTimeKind.Local } date => date,
        string text when ZonedDateTime.TryParse(text, out var date) => date,
        _ => null,
    };

    private TimeSpan? Duration(string argument) => this[argument] switch
    {
        TimeSpan duration => duration,
        int seconds => TimeSpan.FromSeconds(seconds),
        double seconds => TimeSpan.FromSeconds(seconds),
        _ => null,
    };

    private bool IsOwnOrOfGroup(string argument, out object? value)
    {
        if (task.Operator.Table.TryFind(argument, out value))
        {
            return true;
        }

        for (var group = task.Group; group is not null; group = group.Parent)
        {
            if (group.Settings.Defaults.Table.TryFind(argument, out value))
            {
                return true;
            }
        }

        return false;
    }
}
