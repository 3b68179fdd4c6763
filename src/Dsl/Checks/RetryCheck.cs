namespace DagSharp.Checks;

/// <summary>DAG4008: retries without a delay, or with one that is longer than the time between runs.</summary>
internal static class RetryCheck
{
    private const string RuleId = "DAG4008";

    // Airflow cuts a growing delay there (MAX_RETRY_DELAY).
    private static readonly TimeSpan LongestGrown = TimeSpan.FromHours(24);

    private static readonly string[] Arguments = ["retries", "retry_delay", "retry_exponential_backoff", "max_retry_delay"];

    public static void Run(DagFindings findings)
    {
        var period = TimeSpan.Zero;
        var isDefaultReported = false;
        foreach (var task in findings.Dag.Tasks)
        {
            var settings = new EffectiveSettings(task);
            if (settings.Retries == 0)
            {
                continue;
            }

            period = period == TimeSpan.Zero ? SchedulePeriod.Shortest(findings.Dag.RunSchedule) : period;
            if (Problem(settings, period) is not { } problem)
            {
                continue;
            }

            if (IsOfTask(settings))
            {
                findings.Warning(RuleId, $"'{task.TaskId}' of '{findings.Dag.DagId}' {problem}", task.TaskId);
            }
            else if (!isDefaultReported)
            {
                isDefaultReported = true;
                findings.Warning(RuleId, $"by its defaults, every task of '{findings.Dag.DagId}' {problem}");
            }
        }
    }

    private static string? Problem(EffectiveSettings settings, TimeSpan period)
    {
        var retries = settings.Retries;
        var delay = settings.RetryDelay;
        if (delay == TimeSpan.Zero)
        {
            return $"has {retries} {(retries == 1 ? "retry" : "retries")} with no delay, so all fail within the same moment; set RetryDelay";
        }

        var longest = LongestDelay(settings, retries, delay);
        return longest > period
            ? $"waits {longest:c} before {(longest > delay ? "its last" : "a")} retry, longer than the {period:c} between two runs of the schedule; shorten RetryDelay{(longest > delay ? ", or set MaxRetryDelay" : "")}"
            : null;
    }

    private static TimeSpan LongestDelay(EffectiveSettings settings, int retries, TimeSpan delay)
    {
        var factor = settings.BackoffFactor;
        if (factor <= 1)
        {
            return delay;
        }

        var seconds = Math.Min(delay.TotalSeconds * Math.Pow(factor, retries - 1), LongestGrown.TotalSeconds);
        var grown = TimeSpan.FromSeconds(Math.Ceiling(seconds));
        return settings.MaxRetryDelay is { } most && most < grown ? most : grown;
    }

    private static bool IsOfTask(EffectiveSettings settings) => Array.Exists(Arguments, settings.IsOwnOrOfGroup);
}
