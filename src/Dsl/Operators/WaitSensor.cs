namespace DagSharp;

/// <summary>Waits some time from the moment it starts.</summary>
public sealed class WaitSensor : SensorOperator
{
    /// <summary>Waits some time from the moment it starts.</summary>
    /// <param name="timeToWait">How long.</param>
    public WaitSensor(TimeSpan timeToWait)
        : base("airflow.providers.standard.sensors.time_delta.WaitSensor")
    {
        TimeToWait = timeToWait;
    }

    /// <summary>How long.</summary>
    public TimeSpan TimeToWait
    {
        get => Get<TimeSpan>("time_to_wait")!;
        init => Set("time_to_wait", value);
    }

    /// <summary>Whether waiting happens in the triggerer. Airflow's default: the deployment's.</summary>
    public bool? Deferrable
    {
        get => Get<bool?>("deferrable");
        init => Set("deferrable", value);
    }
}
