using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>Several ways after a task, by what it returns: <c>dag.Switch(size).Case("small", copy).Case("large", split).Default(skip)</c>.</summary>
/// <typeparam name="T">Type of the result: a text, a whole number.</typeparam>
public sealed class Choice<T>
{
    private readonly ChoiceOperator decision;

    internal Choice(Dag dag, TaskRef<T> choice)
    {
        decision = new ChoiceOperator(choice);
        Task = dag.Register(new TaskRef(dag, dag.CurrentGroup, $"switch_{choice.LocalId}", decision));
        dag.Connect(choice, Task, null);
    }

    /// <summary>The task that decides: <c>switch_</c> and the id of the task whose result counts.</summary>
    public TaskRef Task { get; }

    /// <summary>What runs when the result is a value, and is skipped otherwise.</summary>
    /// <exception cref="ArgumentException">The value has a case already.</exception>
    public Choice<T> Case(T value, params DagNode[] next)
    {
        if (decision.Cases.Any(known => EqualityComparer<T>.Default.Equals(known.Key, value)))
        {
            throw new ArgumentException($"'{Task.TaskId}' has a case for '{value}' already", nameof(value));
        }

        var ids = new List<string>();
        decision.Cases.Add(new(value, ids));
        return Follow(ids, next);
    }

    /// <summary>What runs when no case has the result, and is skipped otherwise. Without one, nothing runs then.</summary>
    public Choice<T> Default(params DagNode[] next) => Follow(decision.Else, next);

    /// <inheritdoc cref="Case(T, DagNode[])"/>
    public Choice<T> Case(T value, IEnumerable<DagNode> next) => Case(value, [.. next]);

    /// <inheritdoc cref="Default(DagNode[])"/>
    public Choice<T> Default(IEnumerable<DagNode> next) => Default([.. next]);

    private Choice<T> Follow(List<string> ids, DagNode[] next)
    {
        foreach (var node in next.SelectMany(static node => node.Members))
        {
            ids.Add(node.NodeId);
            Task.Dag.Connect(Task, node, null);
        }

        return this;
    }

    private sealed class ChoiceOperator(TaskRef choice) : Operator
    {
        public List<KeyValuePair<T, List<string>>> Cases { get; } = [];

        public List<string> Else { get; } = [];

        internal override KeyValuePair<string, JsonValue> Kind => new("condition", new JsonObject(
            ("cases", new JsonArray(Cases.Select(static one => new JsonObject(("then", Ids(one.Value)), ("value", ValueEncoder.Encode(one.Key)))))),
            ("else", Ids(Else)),
            ("task_id", JsonValue.Of(choice.TaskId))));

        private static JsonArray Ids(List<string> ids) => new(ids.Select(static id => JsonValue.Of(id)));
    }
}
