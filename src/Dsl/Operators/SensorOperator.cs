using DagSharp.Tasks;

namespace DagSharp;

/// <summary>An operator that waits (<c>airflow.sdk.bases.sensor.BaseSensorOperator</c>).</summary>
/// <param name="classPath">Import path of the class.</param>
public class SensorOperator(string classPath) : Operator(classPath)
{
    /// <summary>Time between looks, more than zero. Airflow's default: 60 s.</summary>
    public TimeSpan? PokeInterval
    {
        get => Get<TimeSpan?>("poke_interval");
        init => Set("poke_interval", Limits.Positive(value, nameof(PokeInterval)));
    }

    /// <summary>Longest wait, more than zero. Airflow's default: 7 days (<c>sensors.default_timeout</c>).</summary>
    public TimeSpan? Timeout
    {
        get => Get<TimeSpan?>("timeout");
        init => Set("timeout", Limits.Positive(value, nameof(Timeout)));
    }

    /// <summary>Whether the worker is kept between looks. Airflow's default: <see cref="SensorMode.Poke"/>.</summary>
    public SensorMode? Mode
    {
        get => Get<SensorMode?>("mode");
        init => Set("mode", value);
    }

    /// <summary>Whether a failure skips the task instead. Airflow's default: false.</summary>
    public bool? SoftFail
    {
        get => Get<bool?>("soft_fail");
        init => Set("soft_fail", value);
    }

    /// <summary>Whether the time between looks grows. Airflow's default: false.</summary>
    public bool? ExponentialBackoff
    {
        get => Get<bool?>("exponential_backoff");
        init => Set("exponential_backoff", value);
    }

    /// <summary>Longest time between looks when it grows, more than zero.</summary>
    public TimeSpan? MaxWait
    {
        get => Get<TimeSpan?>("max_wait");
        init => Set("max_wait", Limits.Positive(value, nameof(MaxWait)));
    }

    /// <summary>Whether an exception other than a timeout is only logged. Airflow's default: false.</summary>
    public bool? SilentFail
    {
        get => Get<bool?>("silent_fail");
        init => Set("silent_fail", value);
    }

    /// <summary>Whether any exception skips the task. Airflow's default: false.</summary>
    public bool? NeverFail
    {
        get => Get<bool?>("never_fail");
        init => Set("never_fail", value);
    }
}
