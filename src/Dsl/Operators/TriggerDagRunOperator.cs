using DagSharp.Tasks;

namespace DagSharp;

/// <summary>Starts a run of a DAG.</summary>
public sealed class TriggerDagRunOperator : Operator
{
    /// <summary>Starts a run of a DAG.</summary>
    /// <param name="dagId">The DAG to run; a template.</param>
    public TriggerDagRunOperator(string dagId)
        : base("airflow.providers.standard.operators.trigger_dagrun.TriggerDagRunOperator")
    {
        TriggerDagId = dagId;
    }

    /// <summary>The DAG to run; a template.</summary>
    public string TriggerDagId
    {
        get => Get<string>("trigger_dag_id")!;
        init => Set("trigger_dag_id", value);
    }

    /// <summary>Id of the new run; a template. Default: made by Airflow.</summary>
    public string? TriggerRunId
    {
        get => Get<string?>("trigger_run_id");
        init => Set("trigger_run_id", value);
    }

    /// <summary>Configuration of the new run; templates.</summary>
    public IReadOnlyDictionary<string, object?>? Conf
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("conf");
        init => Set("conf", value);
    }

    /// <summary>Logical date of the new run: a template text or a <see cref="ZonedDateTime"/>.</summary>
    public object? LogicalDate
    {
        get => Get<object?>("logical_date");
        init => Set("logical_date", value);
    }

    /// <summary>Earliest moment of the new run: a template text or a <see cref="ZonedDateTime"/>.</summary>
    public object? RunAfter
    {
        get => Get<object?>("run_after");
        init => Set("run_after", value);
    }

    /// <summary>Whether an existing run of that id is cleared. Airflow's default: false.</summary>
    public bool? ResetDagRun
    {
        get => Get<bool?>("reset_dag_run");
        init => Set("reset_dag_run", value);
    }

    /// <summary>Whether the task waits for the run to end. Airflow's default: false.</summary>
    public bool? WaitForCompletion
    {
        get => Get<bool?>("wait_for_completion");
        init => Set("wait_for_completion", value);
    }

    /// <summary>Seconds between looks while waiting. Airflow's default: 60.</summary>
    public int? PollInterval
    {
        get => Get<int?>("poke_interval");
        init => Set("poke_interval", Limits.AtLeastOne(value, nameof(PollInterval)));
    }

    /// <summary>States that count as success. Airflow's default: <c>success</c>.</summary>
    public IReadOnlyList<string>? AllowedStates
    {
        get => Get<IReadOnlyList<string>?>("allowed_states");
        init => Set("allowed_states", value);
    }

    /// <summary>States that count as failure. Airflow's default: <c>failed</c>.</summary>
    public IReadOnlyList<string>? FailedStates
    {
        get => Get<IReadOnlyList<string>?>("failed_states");
        init => Set("failed_states", value);
    }

    /// <summary>Whether the task is skipped when the run exists. Airflow's default: false.</summary>
    public bool? SkipWhenAlreadyExists
    {
        get => Get<bool?>("skip_when_already_exists");
        init => Set("skip_when_already_exists", value);
    }

    /// <summary>Whether the task fails when the DAG is paused. Airflow's default: false.</summary>
    public bool? FailWhenDagIsPaused
    {
        get => Get<bool?>("fail_when_dag_is_paused");
        init => Set("fail_when_dag_is_paused", value);
    }

    /// <summary>Note of the new run; a template.</summary>
    public string? Note
    {
        get => Get<string?>("note");
        init => Set("note", value);
    }

    /// <summary>Whether waiting happens in the triggerer. Airflow's default: the deployment's.</summary>
    public bool? Deferrable
    {
        get => Get<bool?>("deferrable");
        init => Set("deferrable", value);
    }
}
