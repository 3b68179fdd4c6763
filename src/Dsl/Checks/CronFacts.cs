using System.Collections.Concurrent;
using DagSharp.Scheduling;

namespace DagSharp.Checks;

/// <summary>What the checks want to know about a cron expression, found once for each text.</summary>
/// <remarks>Many DAGs share few expressions, and the dates of a rare one take a millisecond to look through.</remarks>
internal sealed class CronFacts
{
    private const int MostKept = 4096;

    private static readonly ConcurrentDictionary<string, CronFacts> Known = new(StringComparer.Ordinal);

    private readonly Lazy<TimeSpan> shortestPeriod;

    private CronFacts(string text)
    {
        var isValid = CronExpression.TryParse(text, out var expression, out var error);
        Error = error;
        NeverRuns = isValid && expression!.NeverRuns;
        shortestPeriod = new(() => isValid ? expression!.ShortestPeriod() : TimeSpan.MaxValue);
    }

    /// <summary>Why Airflow refuses it, or null.</summary>
    public string? Error { get; }

    public bool NeverRuns { get; }

    public TimeSpan ShortestPeriod => shortestPeriod.Value;

    public static CronFacts Of(string text)
    {
        if (Known.TryGetValue(text, out var facts))
        {
            return facts;
        }

        // An expression that is being typed leaves one text behind for every keystroke.
        if (Known.Count >= MostKept)
        {
            Known.Clear();
        }

        return Known[text] = new CronFacts(text);
    }
}
