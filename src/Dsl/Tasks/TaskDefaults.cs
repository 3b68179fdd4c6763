namespace DagSharp;

/// <summary>Defaults for the tasks of a DAG or group (<c>default_args</c>). A task's own value wins, then the innermost group's.</summary>
public sealed class TaskDefaults : TaskSettings
{
    /// <summary>A default for an argument that only some operators have, such as <c>append_env</c>.</summary>
    /// <remarks>Setting <see langword="null"/> says <c>None</c>, which hides the default of an outer group or of the DAG.</remarks>
    /// <param name="name">The argument's name in Python.</param>
    public object? this[string name]
    {
        get => Table.Find(name);
        set => Table.Say(name, value);
    }
}
