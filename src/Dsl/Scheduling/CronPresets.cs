namespace DagSharp.Scheduling;

/// <summary>The names that stand for a cron expression.</summary>
internal static class CronPresets
{
    /// <summary>Only Airflow knows it, and only in lower case; the list is in <c>airflow/utils/dates.py</c>.</summary>
    private static readonly Dictionary<string, string> Exact = new(StringComparer.Ordinal)
    {
        ["@quarterly"] = "0 0 1 */3 *",
    };

    /// <summary>Those croniter knows, which it takes in any case.</summary>
    private static readonly Dictionary<string, string> AnyCase = new(StringComparer.Ordinal)
    {
        ["@annually"] = "0 0 1 1 *",
        ["@daily"] = "0 0 * * *",
        ["@hourly"] = "0 * * * *",
        ["@midnight"] = "0 0 * * *",
        ["@monthly"] = "0 0 1 * *",
        ["@weekly"] = "0 0 * * 0",
        ["@yearly"] = "0 0 1 1 *",
    };

    public static IEnumerable<string> Names =>
        Exact.Keys.Concat(AnyCase.Keys).OrderBy(name => name, StringComparer.Ordinal);

    /// <summary>The columns of a preset, or the text itself.</summary>
    public static string Resolve(string text) =>
        Exact.TryGetValue(text, out var columns) || AnyCase.TryGetValue(text.ToLowerInvariant(), out columns) ? columns : text;
}
