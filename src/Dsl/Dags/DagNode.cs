namespace DagSharp;

/// <summary>What an edge can begin or end at: a task, a group, or several of them.</summary>
public abstract class DagNode
{
    private protected DagNode(Dag dag) => Dag = dag;

    /// <summary>The DAG it belongs to.</summary>
    public Dag Dag { get; }

    /// <summary>The tasks and groups it stands for.</summary>
    internal abstract IEnumerable<DagNode> Members { get; }

    /// <summary>Id in the DAG.</summary>
    internal abstract string NodeId { get; }

    /// <summary>Puts a task or group after this one, and returns it, so that chains read in order.</summary>
    /// <typeparam name="TNode">What comes next.</typeparam>
    /// <param name="next">What comes next.</param>
    /// <param name="label">Text shown on the edge.</param>
    public TNode Then<TNode>(TNode next, string? label = null)
        where TNode : DagNode
    {
        Dag.Connect(this, next, label);
        return next;
    }

    /// <summary>Puts several after this one, and returns them as one.</summary>
    public NodeSet Then(DagNode first, DagNode second, params DagNode[] others)
    {
        var next = new NodeSet(Dag, [first, second, .. others]);
        Dag.Connect(this, next, null);
        return next;
    }

    /// <summary>Puts all of a sequence after this one, and returns them as one.</summary>
    /// <param name="next">What comes next: tasks made in a loop or a query.</param>
    /// <param name="label">Text shown on each edge.</param>
    /// <exception cref="ArgumentException">The sequence is empty; what comes after it would come after nothing.</exception>
    public NodeSet Then(IEnumerable<DagNode> next, string? label = null)
    {
        var set = Dag.All(next);
        Dag.Connect(this, set, label);
        return set;
    }

    /// <summary>Puts this before others.</summary>
    public void Before(params DagNode[] others)
    {
        foreach (var other in others)
        {
            Dag.Connect(this, other, null);
        }
    }

    /// <summary>Puts this before all of a sequence.</summary>
    public void Before(IEnumerable<DagNode> others) => Before([.. others]);

    /// <summary>Puts this after all of a sequence.</summary>
    public void After(IEnumerable<DagNode> others) => After([.. others]);

    /// <summary>Puts this after others.</summary>
    public void After(params DagNode[] others)
    {
        foreach (var other in others)
        {
            Dag.Connect(other, this, null);
        }
    }
}

/// <summary>Several tasks or groups that edges treat as one: an edge to it goes to each.</summary>
public sealed class NodeSet : DagNode
{
    private readonly IReadOnlyList<DagNode> members;

    internal NodeSet(Dag dag, IReadOnlyList<DagNode> members)
        : base(dag) => this.members = members;

    internal override IEnumerable<DagNode> Members => members.SelectMany(static member => member.Members);

    internal override string NodeId => string.Join(", ", members.Select(static member => member.NodeId));
}
