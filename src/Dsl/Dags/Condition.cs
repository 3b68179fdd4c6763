using DagSharp.Json;

namespace DagSharp;

/// <summary>Two ways after a task that says yes or no: <c>dag.If(ok).Then(publish).Else(skip)</c>.</summary>
public sealed class Condition
{
    private readonly ConditionOperator decision;

    internal Condition(Dag dag, TaskRef<bool> condition)
    {
        decision = new ConditionOperator(condition);
        Task = dag.Register(new TaskRef(dag, dag.CurrentGroup, $"if_{condition.LocalId}", decision));
        dag.Connect(condition, Task, null);
    }

    /// <summary>The task that decides: <c>if_</c> and the id of the condition.</summary>
    public TaskRef Task { get; }

    /// <summary>What runs when the condition is true, and is skipped otherwise.</summary>
    public Condition Then(params DagNode[] next) => Follow(decision.WhenTrue, next);

    /// <summary>What runs when the condition is false, and is skipped otherwise.</summary>
    public Condition Else(params DagNode[] next) => Follow(decision.WhenFalse, next);

    /// <inheritdoc cref="Then(DagNode[])"/>
    public Condition Then(IEnumerable<DagNode> next) => Then([.. next]);

    /// <inheritdoc cref="Else(DagNode[])"/>
    public Condition Else(IEnumerable<DagNode> next) => Else([.. next]);

    private Condition Follow(List<string> ids, DagNode[] next)
    {
        foreach (var node in next.SelectMany(static node => node.Members))
        {
            ids.Add(node.NodeId);
            Task.Dag.Connect(Task, node, null);
        }

        return this;
    }

    private sealed class ConditionOperator(TaskRef<bool> condition) : Operator
    {
        public List<string> WhenTrue { get; } = [];

        public List<string> WhenFalse { get; } = [];

        internal override KeyValuePair<string, JsonValue> Kind => new("condition", new JsonObject(
            ("else", Ids(WhenFalse)),
            ("task_id", JsonValue.Of(condition.TaskId)),
            ("then", Ids(WhenTrue))));

        private static JsonArray Ids(List<string> ids) => new(ids.Select(static id => JsonValue.Of(id)));
    }
}
