namespace DagSharp;

/// <summary>Maps a C# task over the result of another task: one instance for each element, given to this parameter.</summary>
/// <param name="task">The member that is the other task: <c>nameof(ListFiles)</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EachAttribute(string task) : Attribute
{
    /// <summary>The member that is the other task.</summary>
    public string Task { get; } = task;
}
