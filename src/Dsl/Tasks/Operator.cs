using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>An Airflow operator: a class by import path, with its arguments.</summary>
/// <remarks>
/// Any class can be used as it is: <c>new Operator("airflow.providers.slack.operators.slack.SlackAPIPostOperator") { ["text"] = "done" }</c>.
/// A typed operator of one's own derives from this class:
/// <code>
/// public sealed class SlackPost : Operator
/// {
///     public SlackPost(string text)
///         : base("airflow.providers.slack.operators.slack.SlackAPIPostOperator") => this["text"] = text;
///
///     public string? Channel { get => (string?)this["channel"]; init => this["channel"] = value; }
/// }
/// </code>
/// </remarks>
public class Operator : TaskSettings
{
    /// <summary>An operator class.</summary>
    /// <param name="classPath">Import path of the class.</param>
    /// <exception cref="FormatException">The path is not dotted Python names.</exception>
    public Operator(string classPath) => ClassPath = PythonPath.Check(classPath);

    private protected Operator() => ClassPath = "";

    /// <summary>Import path of the class; empty for what is no Python operator.</summary>
    public string ClassPath { get; }

    /// <summary>Gets or sets an argument by its name in Python. Setting <see langword="null"/> says <c>None</c>.</summary>
    /// <param name="argument">Name of the argument; those every operator has are included.</param>
    public object? this[string argument]
    {
        get => Table.Find(argument);
        set => Table.Say(argument, value);
    }

    /// <summary>Gets or sets an argument, where <see langword="null"/> is not said.</summary>
    internal T? Get<T>(string argument) => Table.Get<T>(argument);

    internal void Set(string argument, object? value) => Table.Set(argument, value);

    /// <summary>What the manifest says instead of a class path, or nothing.</summary>
    internal virtual KeyValuePair<string, JsonValue> Kind => new("operator", JsonValue.Of(ClassPath));

    /// <summary>Values outside the argument table that may hold outputs of other tasks.</summary>
    internal virtual IEnumerable<object?> OtherValues => [];
}
