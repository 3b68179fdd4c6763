using DagSharp;

namespace Patterns.T101_3_5;

/// <summary>How patiently something is waited for.</summary>
/// <param name="Timeout">How long at most.</param>
/// <param name="PokeInterval">How often it is looked for.</param>
public sealed record Patience(TimeSpan Timeout, TimeSpan PokeInterval)
{
    public static Patience Minutes { get; } = new(TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(30));

    public static Patience Hours { get; } = new(TimeSpan.FromHours(6), TimeSpan.FromMinutes(5));

    /// <summary>A short wait may keep its worker; a long one gives it back between two looks.</summary>
    public SensorMode Mode => PokeInterval < TimeSpan.FromMinutes(1) ? SensorMode.Poke : SensorMode.Reschedule;
}

/// <summary>Makes sensors, all with a mode that suits the wait.</summary>
public static class WaitFor
{
    public static FileSensor File(string path, Patience patience) => new(path)
    {
        FsConnId = "landing",
        Mode = patience.Mode,
        PokeInterval = patience.PokeInterval,
        Timeout = patience.Timeout,
    };

    public static HttpSensor Api(string endpoint, Patience patience) => new(endpoint)
    {
        HttpConnId = "nyc_open_data",
        Mode = patience.Mode,
        PokeInterval = patience.PokeInterval,
        Timeout = patience.Timeout,
    };

    public static SqlSensor Rows(string sql, Patience patience) => new("warehouse", sql)
    {
        Mode = patience.Mode,
        PokeInterval = patience.PokeInterval,
        Timeout = patience.Timeout,
        SoftFail = true,
    };

    /// <summary>Waits on the triggerer and takes no worker at all.</summary>
    public static ExternalTaskSensor Dag(DagId dag, string task) => new(dag.Value)
    {
        ExternalTaskId = task,
        Deferrable = true,
        Timeout = TimeSpan.FromHours(12),
    };
}
