namespace DagSharp;

/// <summary>Makes a member a task: a method with a C# body, which runs on the worker, or one that returns an <see cref="Operator"/>.</summary>
/// <remarks>
/// Parameters of a C# task are bound by name to the axes of the pipeline, by <see cref="FromAttribute"/> to results of
/// other tasks, or given by the runtime (<see cref="TaskContext"/>, <see cref="CancellationToken"/>). A member that
/// returns an operator is evaluated when the project is built; its parameters are axes only.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class TaskAttribute : TaskSettingsAttribute
{
    /// <summary>The id is the member's name in snake_case.</summary>
    public TaskAttribute()
    {
    }

    /// <summary>Gives the id.</summary>
    /// <param name="taskId">Id within its group: ASCII letters, digits, <c>_</c>, <c>.</c>, <c>-</c>.</param>
    public TaskAttribute(string taskId) => TaskId = taskId;

    /// <summary>Id within its group.</summary>
    public string? TaskId { get; }
}
