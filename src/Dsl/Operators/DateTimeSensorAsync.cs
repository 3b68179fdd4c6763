namespace DagSharp;

/// <summary>Waits for a moment in the triggerer.</summary>
public sealed class DateTimeSensorAsync : SensorOperator
{
    /// <summary>Waits for a moment in the triggerer.</summary>
    /// <param name="targetTime">A template text or a <see cref="ZonedDateTime"/>.</param>
    public DateTimeSensorAsync(object targetTime)
        : base("airflow.providers.standard.sensors.date_time.DateTimeSensorAsync")
    {
        TargetTime = targetTime;
    }

    /// <summary>A template text or a <see cref="ZonedDateTime"/>.</summary>
    public object TargetTime
    {
        get => Get<object>("target_time")!;
        init => Set("target_time", value);
    }

    /// <summary>Whether it starts in the triggerer, without a worker. Airflow's default: false.</summary>
    public bool? StartFromTrigger
    {
        get => Get<bool?>("start_from_trigger");
        init => Set("start_from_trigger", value);
    }

    /// <summary>Whether it ends there too. Airflow's default: false.</summary>
    public bool? EndFromTrigger
    {
        get => Get<bool?>("end_from_trigger");
        init => Set("end_from_trigger", value);
    }

    /// <summary>Arguments of the trigger when it starts there.</summary>
    public IReadOnlyDictionary<string, object?>? TriggerArguments
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("trigger_kwargs");
        init => Set("trigger_kwargs", value);
    }
}
