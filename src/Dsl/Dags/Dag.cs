using DagSharp.Manifests;
using DagSharp.Naming;

namespace DagSharp;

/// <summary>An Airflow DAG: its arguments, tasks, groups and edges.</summary>
public sealed partial class Dag
{
    private readonly List<TaskRef> tasks = [];
    private readonly List<GroupRef> groups = [];
    private readonly List<DagEdge> edges = [];
    private readonly HashSet<(DagNode, DagNode)> connected = [];
    private readonly Dictionary<string, DagNode> nodes = new(StringComparer.Ordinal);
    private readonly Stack<GroupRef> open = new();

    private Dag(string dagId) => DagId = dagId;

    /// <summary>Starts a DAG.</summary>
    /// <param name="dagId">Its id: ASCII letters, digits, <c>_</c>, <c>.</c>, <c>-</c>, at most 250 characters.</param>
    /// <exception cref="DefinitionException">DAG0003: the id is not one Airflow takes.</exception>
    public static Dag Create(string dagId) => IdentifierRules.ProblemOfKey(dagId) is { } problem
        ? throw new DefinitionException("DAG0003", $"'{dagId}' is not a dag_id: {problem}")
        : new Dag(dagId);

    /// <summary>Starts a DAG.</summary>
    public static Dag Create(DagId dagId) => Create(dagId.Value);

    /// <summary>Its id.</summary>
    public string DagId { get; }

    /// <summary>Its arguments but the schedule, params and defaults.</summary>
    public DagSettings Settings { get; } = new();

    /// <summary>When it runs.</summary>
    public Schedule RunSchedule { get; private set; } = DagSharp.Schedule.None;

    /// <summary>Whether a schedule was said, even if it is none.</summary>
    public bool HasSchedule { get; private set; }

    /// <summary>Defaults for all its tasks (<c>default_args</c>).</summary>
    public TaskDefaults TaskDefaults { get; } = new();

    /// <summary>Its parameters, in the order of the form.</summary>
    public ParamList Params { get; } = [];

    /// <summary>Its tasks, in the order they were made.</summary>
    public IReadOnlyList<TaskRef> Tasks => tasks;

    /// <summary>Its groups, in the order they were made.</summary>
    public IReadOnlyList<GroupRef> Groups => groups;

    /// <summary>The edges that were drawn; those made by passing outputs are not among them.</summary>
    public IReadOnlyList<DagEdge> Edges => edges;

    /// <summary>What it needs from the deployment beyond what its arguments show.</summary>
    public Requirements Requires { get; } = new();

    /// <summary>Where it is defined.</summary>
    public Provenance? Provenance { get; internal set; }

    /// <summary>Adds a task.</summary>
    /// <param name="taskId">Id within the open group.</param>
    /// <param name="task">What it runs.</param>
    /// <exception cref="DefinitionException">DAG0003: the id is not one Airflow takes. DAG0004: it is taken.</exception>
    public TaskRef Add(string taskId, Operator task) => Register(new TaskRef(this, CurrentGroup, taskId, task));

    /// <summary>Opens a group: tasks made until it is disposed belong to it.</summary>
    /// <param name="groupId">Id within the open group: ASCII letters, digits, <c>_</c>, <c>-</c>, at most 200 characters.</param>
    /// <param name="configure">Sets its arguments.</param>
    /// <exception cref="DefinitionException">DAG0003: the id is not one Airflow takes. DAG0004: it is taken.</exception>
    public GroupRef Group(string groupId, Action<GroupSettings>? configure = null)
    {
        var settings = new GroupSettings();
        configure?.Invoke(settings);
        if (IdentifierRules.ProblemOfGroupKey(groupId) is { } problem)
        {
            throw new DefinitionException("DAG0003", $"'{groupId}' is not a group_id: {problem}");
        }

        var group = new GroupRef(this, CurrentGroup, groupId, settings);
        for (var suffix = 1; settings.AddSuffixOnCollision && nodes.ContainsKey(group.GroupId); suffix++)
        {
            group = new GroupRef(this, CurrentGroup, $"{groupId}__{suffix}", settings);
        }

        Claim(group.GroupId, group);
        groups.Add(group);
        open.Push(group);
        return group;
    }

    /// <summary>Draws edges along a line: each to the next. Sets of the same size are joined pairwise, others crosswise.</summary>
    public void Chain(params DagNode[] line)
    {
        for (var index = 1; index < line.Length; index++)
        {
            var upstream = line[index - 1].Members.ToArray();
            var downstream = line[index].Members.ToArray();
            if (upstream.Length > 1 && upstream.Length == downstream.Length)
            {
                for (var pair = 0; pair < upstream.Length; pair++)
                {
                    Connect(upstream[pair], downstream[pair], null);
                }
            }
            else
            {
                Connect(line[index - 1], line[index], null);
            }
        }
    }

    /// <summary>Draws edges along a sequence: each to the next.</summary>
    public void Chain(IEnumerable<DagNode> line) => Chain([.. line]);

    /// <summary>All of a sequence of tasks or groups as one end of edges.</summary>
    /// <exception cref="ArgumentException">The sequence is empty.</exception>
    public NodeSet All(IEnumerable<DagNode> members) => All([.. members]);

    /// <summary>Several tasks or groups as one end of edges.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public NodeSet All(params DagNode[] members) => members.Length > 0
        ? new NodeSet(this, members)
        : throw new ArgumentException("at least one task or group is needed", nameof(members));

    /// <summary>The task or group of that full id, or <see langword="null"/>.</summary>
    public DagNode? Find(string id) => nodes.TryGetValue(id, out var node) ? node : null;

    /// <summary>The DAG as a manifest.</summary>
    public DagManifest ToManifest() => ManifestBuilder.Build(this);

    internal IEnumerable<string> NodeIds => nodes.Keys;

    internal GroupRef? CurrentGroup => open.Count == 0 ? null : open.Peek();

    internal TTask Register<TTask>(TTask task)
        where TTask : TaskRef
    {
        if (IdentifierRules.ProblemOfKey(task.LocalId) is { } problem)
        {
            throw new DefinitionException("DAG0003", $"'{task.LocalId}' is not a task_id: {problem}");
        }

        if (task.TaskId.Length > IdentifierRules.MaxKeyLength)
        {
            throw new DefinitionException("DAG0003", $"the task_id '{task.TaskId}' has {task.TaskId.Length} characters with the prefix of its groups; at most {IdentifierRules.MaxKeyLength} are allowed");
        }

        Claim(task.TaskId, task);
        tasks.Add(task);
        return task;
    }

    internal void Connect(DagNode upstream, DagNode downstream, string? label)
    {
        foreach (var from in upstream.Members)
        {
            foreach (var to in downstream.Members)
            {
                ConnectOne(from, to, label);
            }
        }
    }

    internal void Close(GroupRef group)
    {
        if (!ReferenceEquals(CurrentGroup, group))
        {
            throw new InvalidOperationException($"group '{group.GroupId}' is closed while '{CurrentGroup?.GroupId ?? "none"}' is the open one; close groups in reverse order");
        }

        open.Pop();
    }

    private void ConnectOne(DagNode from, DagNode to, string? label)
    {
        if (!ReferenceEquals(from.Dag, this) || !ReferenceEquals(to.Dag, this))
        {
            throw new DefinitionException("DAG0005", $"'{from.NodeId}' is a task of '{from.Dag.DagId}' and '{to.NodeId}' one of '{to.Dag.DagId}'; an edge joins tasks of one DAG, use assets or TriggerDagRun between DAGs");
        }

        if (ReferenceEquals(from, to))
        {
            throw new DefinitionException("DAG0006", $"'{from.NodeId}' depends on itself");
        }

        if (connected.Add((from, to)))
        {
            edges.Add(new DagEdge(from, to, label));
        }
        else if (label is not null)
        {
            edges[edges.FindIndex(edge => ReferenceEquals(edge.Upstream, from) && ReferenceEquals(edge.Downstream, to))] = new DagEdge(from, to, label);
        }
    }

    private void Claim(string id, DagNode node)
    {
        if (nodes.TryGetValue(id, out var other))
        {
            throw new DefinitionException("DAG0004", $"'{id}' is already the id of a {(other is GroupRef ? "group" : "task")} of '{DagId}'");
        }

        nodes.Add(id, node);
    }
}
