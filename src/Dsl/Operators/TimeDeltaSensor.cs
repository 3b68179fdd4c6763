namespace DagSharp;

/// <summary>Waits some time after the end of the run's data interval.</summary>
public sealed class TimeDeltaSensor : SensorOperator
{
    /// <summary>Waits some time after the end of the run's data interval.</summary>
    /// <param name="delta">How long.</param>
    public TimeDeltaSensor(TimeSpan delta)
        : base("airflow.providers.standard.sensors.time_delta.TimeDeltaSensor")
    {
        Delta = delta;
    }

    /// <summary>How long.</summary>
    public TimeSpan Delta
    {
        get => Get<TimeSpan>("delta")!;
        init => Set("delta", value);
    }

    /// <summary>Whether waiting happens in the triggerer. Airflow's default: the deployment's.</summary>
    public bool? Deferrable
    {
        get => Get<bool?>("deferrable");
        init => Set("deferrable", value);
    }
}
