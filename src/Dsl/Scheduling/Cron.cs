namespace DagSharp;

/// <summary>Airflow's cron presets, and no schedule at all.</summary>
public static class Cron
{
    /// <summary>No schedule: only by hand, by API or by another DAG.</summary>
    public const string None = "";

    /// <summary>At the start of every hour: <c>0 * * * *</c>.</summary>
    public const string Hourly = "@hourly";

    /// <summary>At midnight: <c>0 0 * * *</c>.</summary>
    public const string Daily = "@daily";

    /// <summary>At midnight on Sunday: <c>0 0 * * 0</c>.</summary>
    public const string Weekly = "@weekly";

    /// <summary>At midnight on the first of the month: <c>0 0 1 * *</c>.</summary>
    public const string Monthly = "@monthly";

    /// <summary>At midnight on the first of every third month: <c>0 0 1 */3 *</c>.</summary>
    public const string Quarterly = "@quarterly";

    /// <summary>At midnight on January 1: <c>0 0 1 1 *</c>.</summary>
    public const string Yearly = "@yearly";
}
