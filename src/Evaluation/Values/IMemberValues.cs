namespace DagSharp.Evaluation;

/// <summary>An object whose public properties can be read as name and value, in the order of their declaration.</summary>
public interface IMemberValues
{
    /// <summary>The public properties with their values.</summary>
    IReadOnlyList<KeyValuePair<string, object?>> MemberValues { get; }
}
