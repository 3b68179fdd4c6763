namespace DagSharp;

/// <summary>Waits for a time of day.</summary>
public sealed class TimeSensor : SensorOperator
{
    /// <summary>Waits for a time of day.</summary>
    /// <param name="targetTime">The time of day, in the DAG's time zone.</param>
    public TimeSensor(TimeOfDay targetTime)
        : base("airflow.providers.standard.sensors.time.TimeSensor")
    {
        TargetTime = targetTime;
    }

    /// <summary>The time of day, in the DAG's time zone.</summary>
    public TimeOfDay TargetTime
    {
        get => Get<TimeOfDay>("target_time")!;
        init => Set("target_time", value);
    }

    /// <summary>Whether waiting happens in the triggerer. Airflow's default: false.</summary>
    public bool? Deferrable
    {
        get => Get<bool?>("deferrable");
        init => Set("deferrable", value);
    }
}
