namespace DagSharp;

/// <summary>A task whose result has a type.</summary>
/// <typeparam name="T">Type of the result.</typeparam>
public sealed class TaskRef<T> : TaskRef
{
    internal TaskRef(Dag dag, GroupRef? group, string localId, Operator task)
        : base(dag, group, localId, task)
    {
    }

    /// <summary>What it returns, for use as an argument of another C# task.</summary>
    public new TaskOutput<T> Output => new(this);

    /// <summary>Of a mapped task: all its results, in the order of the map.</summary>
    public TaskOutput<T[]> Outputs => new(this);

    /// <inheritdoc cref="TaskRef.With"/>
    public new TaskRef<T> With(Action<TaskSettingsBuilder> configure)
    {
        base.With(configure);
        return this;
    }

    /// <inheritdoc cref="TaskRef.AsSetup"/>
    public new TaskRef<T> AsSetup()
    {
        base.AsSetup();
        return this;
    }

    /// <inheritdoc cref="TaskRef.AsDagResult"/>
    public new TaskRef<T> AsDagResult()
    {
        base.AsDagResult();
        return this;
    }

    /// <summary>Lets the task stand where the method takes its result; the call is described, never made.</summary>
    public static implicit operator T(TaskRef<T> task) => task.Output;
}
