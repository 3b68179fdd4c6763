using DagSharp.Tasks;

namespace DagSharp;

/// <summary>A group of tasks. While it is open (<c>using</c>), new tasks and groups of the DAG belong to it.</summary>
public sealed class GroupRef : DagNode, IDisposable
{
    internal GroupRef(Dag dag, GroupRef? parent, string localId, GroupSettings settings)
        : base(dag)
    {
        Parent = parent;
        LocalId = localId;
        Settings = settings;
        GroupId = parent is { Settings.PrefixGroupId: not false } ? parent.ChildId(localId) : localId;
    }

    /// <summary>The id, with the prefixes of the groups around it.</summary>
    public string GroupId { get; }

    /// <summary>The id as given.</summary>
    public string LocalId { get; }

    /// <summary>The group around it, or <see langword="null"/>.</summary>
    public GroupRef? Parent { get; }

    /// <summary>Its settings.</summary>
    public GroupSettings Settings { get; }

    internal TaskMapping? Mapping { get; private set; }

    internal GroupLoop? Loop { get; private set; }

    internal override IEnumerable<DagNode> Members => [this];

    internal override string NodeId => GroupId;

    /// <summary>One instance of the whole group for each value; returns the argument to use inside.</summary>
    /// <param name="argument">Name of the argument.</param>
    /// <param name="values">A list, or an output.</param>
    public GroupArgument Expand(string argument, object values)
    {
        Mapping ??= new TaskMapping();
        Mapping.Add(argument, values);
        return new GroupArgument(GroupId, argument);
    }

    /// <summary>One instance of the whole group for each element of a task's result; returns the element, for C# tasks inside.</summary>
    /// <typeparam name="T">Type of an element.</typeparam>
    /// <param name="argument">Name of the argument.</param>
    /// <param name="items">The task whose result is the list.</param>
    public GroupArgument<T> Map<T>(string argument, TaskRef<T[]> items) => MapOver<T>(argument, items.Output);

    /// <summary>One instance of the whole group for each element of an output.</summary>
    /// <inheritdoc cref="Map{T}(string, TaskRef{T[]})"/>
    public GroupArgument<T> Map<T>(string argument, TaskOutput<T[]> items) => MapOver<T>(argument, items);

    /// <summary>One instance of the whole group for each value known now.</summary>
    /// <inheritdoc cref="Map{T}(string, TaskRef{T[]})"/>
    public GroupArgument<T> Map<T>(string argument, IEnumerable<T> items) => MapOver<T>(argument, items);

    /// <summary>Defaults for the tasks inside; they win over those of groups around it and of the DAG.</summary>
    public GroupRef Defaults(Action<TaskSettingsBuilder> configure)
    {
        configure(new TaskSettingsBuilder(Settings.Defaults));
        return this;
    }

    /// <summary>One instance of the whole group for each set of arguments; <see cref="Argument"/> gives them inside.</summary>
    public void ExpandKwargs(object sets) => Mapping = TaskMapping.OfKwargs(Mapping, sets, strict: true);

    /// <summary>An argument of the mapped group, for use inside it.</summary>
    public GroupArgument Argument(string name) => new(GroupId, name);

    /// <summary>Repeats the group (Airflow 3.4).</summary>
    /// <param name="maxIterations">Most repetitions, at least 1.</param>
    /// <param name="until">Python function that decides after each; without one all are made.</param>
    public void Repeat(int maxIterations, PythonCallable? until = null) =>
        Loop = new GroupLoop(Limits.AtLeastOne(maxIterations, nameof(maxIterations))!.Value, until);

    /// <summary>Closes the group: tasks made from here on belong to the group around it.</summary>
    public void Dispose() => Dag.Close(this);

    /// <inheritdoc/>
    public override string ToString() => GroupId;

    private GroupArgument<T> MapOver<T>(string argument, object items)
    {
        Expand(argument, items);
        return new GroupArgument<T>(GroupId, argument);
    }

    internal string ChildId(string localId) => Settings.PrefixGroupId == false ? localId : $"{GroupId}.{localId}";
}
