using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>What a task returned, or one key of it.</summary>
public class TaskOutput : XComArg
{
    /// <summary>Key of the return value.</summary>
    public const string ReturnValue = "return_value";

    internal TaskOutput(TaskRef task, string key)
    {
        Task = task;
        Key = key;
    }

    /// <summary>The task.</summary>
    public TaskRef Task { get; }

    /// <summary>Key of the XCom.</summary>
    public string Key { get; }

    /// <summary>Another XCom of the task.</summary>
    public TaskOutput this[string key] => new(Task, key);

    /// <summary>The same output with a type, so that a C# task can take it: what a Python operator returns has none.</summary>
    /// <typeparam name="T">Type that its JSON is read as.</typeparam>
    public TaskOutput<T> As<T>() => new(Task, Key);

    /// <inheritdoc/>
    public override IEnumerable<TaskRef> Tasks => [Task];

    /// <summary>The Jinja expression that pulls it, for use inside a longer text.</summary>
    public override string ToString() =>
        $"{{{{ task_instance.xcom_pull(task_ids='{Task.TaskId}', dag_id='{Task.Dag.DagId}', key='{Key}') }}}}";

    internal override JsonValue ToManifest()
    {
        EncodingScope.Check(Task);
        return Tagged.Create("xcom", ("key", JsonValue.Of(Key)), ("task_id", JsonValue.Of(Task.TaskId)));
    }
}

/// <summary>What a C# task returns, with its type.</summary>
/// <typeparam name="T">Type of the result.</typeparam>
public sealed class TaskOutput<T> : TaskOutput
{
    internal TaskOutput(TaskRef task, string key = ReturnValue)
        : base(task, key)
    {
    }

    /// <summary>Lets an output stand where the method takes the value; the call is described, never made.</summary>
    public static implicit operator T(TaskOutput<T> output) =>
        throw new InvalidOperationException($"the output of '{output.Task.TaskId}' exists only while the DAG runs; pass it to a task, do not read it in a definition");
}
