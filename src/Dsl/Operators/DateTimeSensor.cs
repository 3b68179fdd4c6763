namespace DagSharp;

/// <summary>Waits for a moment.</summary>
public sealed class DateTimeSensor : SensorOperator
{
    /// <summary>Waits for a moment.</summary>
    /// <param name="targetTime">A template text or a <see cref="ZonedDateTime"/>.</param>
    public DateTimeSensor(object targetTime)
        : base("airflow.providers.standard.sensors.date_time.DateTimeSensor")
    {
        TargetTime = targetTime;
    }

    /// <summary>A template text or a <see cref="ZonedDateTime"/>.</summary>
    public object TargetTime
    {
        get => Get<object>("target_time")!;
        init => Set("target_time", value);
    }
}
