namespace DagSharp;

/// <summary>Binds a parameter of a C# task to the result of another task, and makes the edge.</summary>
/// <param name="task">The member that is the other task: <c>nameof(Extract)</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FromAttribute(string task) : Attribute
{
    /// <summary>The member that is the other task.</summary>
    public string Task { get; } = task;

    /// <summary>Key of the XCom. Default: the return value.</summary>
    public string? Key { get; set; }
}
