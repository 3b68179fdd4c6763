using DagSharp.Tasks;

namespace DagSharp;

/// <summary>A task in a DAG.</summary>
public class TaskRef : DagNode
{
    internal TaskRef(Dag dag, GroupRef? group, string localId, Operator task)
        : base(dag)
    {
        Group = group;
        LocalId = localId;
        Operator = task;
        TaskId = group is null ? localId : group.ChildId(localId);
    }

    /// <summary>The id, with the prefixes of its groups.</summary>
    public string TaskId { get; }

    /// <summary>The id within its group.</summary>
    public string LocalId { get; }

    /// <summary>Its innermost group, or <see langword="null"/>.</summary>
    public GroupRef? Group { get; }

    /// <summary>What it runs, and its settings.</summary>
    public Operator Operator { get; }

    /// <summary>What it returns, for use as an argument of another task.</summary>
    public TaskOutput Output => new(this, TaskOutput.ReturnValue);

    /// <summary>Where it is defined.</summary>
    public Provenance? Provenance { get; internal set; }

    /// <summary>How it is mapped, or <see langword="null"/>.</summary>
    internal TaskMapping? Mapping { get; set; }

    internal bool IsSetup { get; private set; }

    internal bool IsTeardown { get; private set; }

    internal bool OnFailureFailDagRun { get; private set; }

    internal bool ReturnsDagResult { get; private set; }

    internal IReadOnlyList<TaskRef> Setups { get; private set; } = [];

    internal override IEnumerable<DagNode> Members => [this];

    internal override string NodeId => TaskId;

    /// <summary>Sets what every operator takes.</summary>
    public TaskRef With(Action<TaskSettingsBuilder> configure)
    {
        configure(new TaskSettingsBuilder(Operator));
        return this;
    }

    /// <summary>Makes it a setup: it runs before the work and is not counted as work.</summary>
    public TaskRef AsSetup()
    {
        IsSetup = true;
        return this;
    }

    /// <summary>Makes it a teardown: it runs when its setups succeeded, whatever happened to the work between.</summary>
    /// <param name="setups">Its setups; they become setups and come before it.</param>
    public TaskRef AsTeardown(params TaskRef[] setups) => AsTeardown(onFailureFailDagRun: false, setups);

    /// <summary>Makes it a teardown.</summary>
    /// <param name="onFailureFailDagRun">Whether its failure fails the run.</param>
    /// <param name="setups">Its setups; they become setups and come before it.</param>
    public TaskRef AsTeardown(bool onFailureFailDagRun, params TaskRef[] setups)
    {
        IsTeardown = true;
        OnFailureFailDagRun |= onFailureFailDagRun;
        Setups = [.. Setups.Union(setups)];
        foreach (var setup in setups)
        {
            setup.AsSetup();
            Dag.Connect(setup, this, null);
        }

        return this;
    }

    /// <summary>Makes its return value the result of the DAG (Airflow 3.2).</summary>
    public TaskRef AsDagResult()
    {
        ReturnsDagResult = true;
        return this;
    }

    /// <summary>One instance for each value of an argument; several arguments give the cross product, the last varying fastest.</summary>
    /// <param name="argument">The argument's name in Python (for a C# task: the parameter's name).</param>
    /// <param name="values">A list, a mapping (one instance for each entry), or an output.</param>
    public TaskRef Expand(string argument, object values)
    {
        Mapping ??= new TaskMapping();
        Mapping.Add(argument, values);
        return this;
    }

    /// <summary>One instance for each set of arguments.</summary>
    /// <param name="sets">A list of mappings and outputs, or one output that is such a list.</param>
    /// <param name="strict">Whether an argument given twice is an error. Airflow's default: true.</param>
    public TaskRef ExpandKwargs(object sets, bool strict = true)
    {
        Mapping = TaskMapping.OfKwargs(Mapping, sets, strict);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => TaskId;
}
