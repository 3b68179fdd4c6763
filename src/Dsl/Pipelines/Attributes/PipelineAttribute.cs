namespace DagSharp;

/// <summary>Makes a class define DAGs: one for each combination of its axes, evaluated when the project is built.</summary>
/// <remarks>
/// A class with <c>Define</c> methods builds DAGs with the fluent API; any other is read from its attributes and
/// <see cref="TaskAttribute"/> members. What is not set here is not said, and Airflow's default counts.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class PipelineAttribute : Attribute
{
    /// <summary>The id is the class's name in snake_case.</summary>
    public PipelineAttribute()
    {
    }

    /// <summary>Gives the id, with placeholders for the axes: <c>sales_{region}</c>, <c>build_{product.Id:dag_id}</c>.</summary>
    /// <param name="idPattern">The id. <c>{axis}</c> is an axis's value, <c>{axis.Member}</c> a property of it,
    /// <c>{axis.Key}</c> its key; a format after a colon normalises: <c>dag_id</c>, <c>k8s</c>, <c>sql</c>, <c>lower</c>,
    /// <c>snake</c>. <c>{{</c> and <c>}}</c> are braces.</param>
    public PipelineAttribute(string idPattern) => IdPattern = idPattern;

    /// <summary>Id, with placeholders for the axes.</summary>
    public string? IdPattern { get; }

    /// <summary>Cron expression of Airflow's dialect, or a preset such as <see cref="Cron.Daily"/>; <see cref="Cron.None"/> for no schedule.</summary>
    public string? Schedule { get; set; }

    /// <summary>First moment runs may be for, ISO 8601; see <see cref="ZonedDateTime.Parse"/>.</summary>
    public string? StartDate { get; set; }

    /// <summary>Last moment runs may be for, ISO 8601.</summary>
    public string? EndDate { get; set; }

    /// <summary>IANA time zone of <see cref="StartDate"/> and <see cref="EndDate"/> when they name none, and so of the DAG.</summary>
    public string? TimeZone { get; set; }

    /// <summary>Tags, with placeholders for the axes.</summary>
    public string[]? Tags { get; set; }

    /// <inheritdoc cref="DagSettings.Description"/>
    public string? Description { get; set; }

    /// <inheritdoc cref="DagSettings.DocMd"/>
    public string? DocMd { get; set; }

    /// <inheritdoc cref="DagSettings.DisplayName"/>
    public string? DisplayName { get; set; }

    /// <inheritdoc cref="DagSettings.Catchup"/>
    public bool Catchup { get; set; }

    /// <inheritdoc cref="DagSettings.MaxActiveRuns"/>
    public int MaxActiveRuns { get; set; }

    /// <inheritdoc cref="DagSettings.MaxActiveTasks"/>
    public int MaxActiveTasks { get; set; }

    /// <inheritdoc cref="DagSettings.MaxConsecutiveFailedDagRuns"/>
    public int MaxConsecutiveFailedDagRuns { get; set; }

    /// <summary>Longest time a run may take, <c>hh:mm:ss</c> or <c>d.hh:mm:ss</c>, more than zero.</summary>
    public string? DagRunTimeout { get; set; }

    /// <inheritdoc cref="DagSettings.IsPausedUponCreation"/>
    public bool IsPausedUponCreation { get; set; }

    /// <inheritdoc cref="DagSettings.FailFast"/>
    public bool FailFast { get; set; }

    /// <inheritdoc cref="DagSettings.RenderTemplateAsNativeObj"/>
    public bool RenderTemplateAsNativeObj { get; set; }

    /// <summary>Asset names the DAG waits for, all of them; with placeholders for the axes. Instead of <see cref="Schedule"/>.</summary>
    public string[]? ScheduleOnAssets { get; set; }
}
