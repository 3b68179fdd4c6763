namespace DagSharp;

/// <summary>What a C# task knows about its run. A task method takes it as a parameter; the runtime gives it.</summary>
public abstract class TaskContext
{
    /// <summary>Id of the DAG.</summary>
    public abstract string DagId { get; }

    /// <summary>Id of the task, with the prefixes of its groups.</summary>
    public abstract string TaskId { get; }

    /// <summary>Id of the run.</summary>
    public abstract string RunId { get; }

    /// <summary>Which try this is, from 1.</summary>
    public abstract int TryNumber { get; }

    /// <summary>Index of the mapped instance from 0, or -1 when the task is not mapped.</summary>
    public abstract int MapIndex { get; }

    /// <summary>Logical date of the run, if it has one.</summary>
    public abstract DateTimeOffset? LogicalDate { get; }

    /// <summary>Cancelled when Airflow stops the task.</summary>
    public abstract CancellationToken CancellationToken { get; }
}
