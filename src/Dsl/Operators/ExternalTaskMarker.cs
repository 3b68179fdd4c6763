using DagSharp.Tasks;

namespace DagSharp;

/// <summary>Marks that a task of another DAG depends on this one: clearing this clears that.</summary>
public sealed class ExternalTaskMarker : Operator
{
    /// <summary>Marks that a task of another DAG depends on this one: clearing this clears that.</summary>
    /// <param name="dagId">The other DAG; a template.</param>
    /// <param name="taskId">The other task; a template.</param>
    public ExternalTaskMarker(string dagId, string taskId)
        : base("airflow.providers.standard.sensors.external_task.ExternalTaskMarker")
    {
        ExternalDagId = dagId;
        ExternalTaskId = taskId;
    }

    /// <summary>The other DAG; a template.</summary>
    public string ExternalDagId
    {
        get => Get<string>("external_dag_id")!;
        init => Set("external_dag_id", value);
    }

    /// <summary>The other task; a template.</summary>
    public string ExternalTaskId
    {
        get => Get<string>("external_task_id")!;
        init => Set("external_task_id", value);
    }

    /// <summary>Logical date of the other run: a template text or a <see cref="ZonedDateTime"/>.</summary>
    public object? LogicalDate
    {
        get => Get<object?>("logical_date");
        init => Set("logical_date", value);
    }

    /// <summary>How far markers are followed. Airflow's default: 10.</summary>
    public int? RecursionDepth
    {
        get => Get<int?>("recursion_depth");
        init => Set("recursion_depth", Limits.AtLeastOne(value, nameof(RecursionDepth)));
    }
}
