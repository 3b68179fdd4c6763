using DagSharp.Tasks;

namespace DagSharp;

/// <summary>Waits for a DAG, for tasks or for a group of it, in the run of the same logical date.</summary>
public sealed class ExternalTaskSensor : SensorOperator
{
    /// <summary>Waits for a DAG, for tasks or for a group of it, in the run of the same logical date.</summary>
    /// <param name="dagId">The DAG to wait for; a template.</param>
    public ExternalTaskSensor(string dagId)
        : base("airflow.providers.standard.sensors.external_task.ExternalTaskSensor")
    {
        ExternalDagId = dagId;
    }

    /// <summary>The DAG to wait for; a template.</summary>
    public string ExternalDagId
    {
        get => Get<string>("external_dag_id")!;
        init => Set("external_dag_id", value);
    }

    /// <summary>One task to wait for; a template.</summary>
    public string? ExternalTaskId
    {
        get => Get<string?>("external_task_id");
        init => Set("external_task_id", value);
    }

    /// <summary>Several tasks to wait for; templates.</summary>
    public IReadOnlyList<string>? ExternalTaskIds
    {
        get => Get<IReadOnlyList<string>?>("external_task_ids");
        init => Set("external_task_ids", value);
    }

    /// <summary>A group to wait for; a template.</summary>
    public string? ExternalTaskGroupId
    {
        get => Get<string?>("external_task_group_id");
        init => Set("external_task_group_id", value);
    }

    /// <summary>States that end the wait. Airflow's default: <c>success</c>.</summary>
    public IReadOnlyList<string>? AllowedStates
    {
        get => Get<IReadOnlyList<string>?>("allowed_states");
        init => Set("allowed_states", value);
    }

    /// <summary>States that skip the task.</summary>
    public IReadOnlyList<string>? SkippedStates
    {
        get => Get<IReadOnlyList<string>?>("skipped_states");
        init => Set("skipped_states", value);
    }

    /// <summary>States that fail the task.</summary>
    public IReadOnlyList<string>? FailedStates
    {
        get => Get<IReadOnlyList<string>?>("failed_states");
        init => Set("failed_states", value);
    }

    /// <summary>How much earlier the other run's logical date is.</summary>
    public TimeSpan? ExecutionDelta
    {
        get => Get<TimeSpan?>("execution_delta");
        init => Set("execution_delta", value);
    }

    /// <summary>Python function from this run's logical date to the other's.</summary>
    public PythonCallable? ExecutionDateFunction
    {
        get => Get<PythonCallable?>("execution_date_fn");
        init => Set("execution_date_fn", value);
    }

    /// <summary>Whether a DAG or task that does not exist fails at once. Airflow's default: false.</summary>
    public bool? CheckExistence
    {
        get => Get<bool?>("check_existence");
        init => Set("check_existence", value);
    }

    /// <summary>Seconds between looks of the trigger, when deferrable.</summary>
    public double? PollInterval
    {
        get => Get<double?>("poll_interval");
        init => Set("poll_interval", Limits.NotNegative(value, nameof(PollInterval)));
    }

    /// <summary>Whether waiting happens in the triggerer. Airflow's default: the deployment's.</summary>
    public bool? Deferrable
    {
        get => Get<bool?>("deferrable");
        init => Set("deferrable", value);
    }
}
