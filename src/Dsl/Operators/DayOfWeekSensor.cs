namespace DagSharp;

/// <summary>Waits for a weekday.</summary>
public sealed class DayOfWeekSensor : SensorOperator
{
    /// <summary>Waits for a weekday.</summary>
    /// <param name="weekdays">The weekdays.</param>
    public DayOfWeekSensor(IReadOnlyList<DayOfWeek> weekdays)
        : base("airflow.providers.standard.sensors.weekday.DayOfWeekSensor")
    {
        Weekdays = weekdays;
    }

    /// <summary>The weekdays.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays
    {
        get => Get<IReadOnlyList<DayOfWeek>>("week_day")!;
        init => Set("week_day", value);
    }

    /// <summary>Whether the run's logical date counts instead of today. Airflow's default: false.</summary>
    public bool? UseTaskLogicalDate
    {
        get => Get<bool?>("use_task_logical_date");
        init => Set("use_task_logical_date", value);
    }
}
