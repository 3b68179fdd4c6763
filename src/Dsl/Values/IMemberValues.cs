using System.ComponentModel;

namespace DagSharp.Values;

/// <summary>An object whose public properties can be read by name without reflection.</summary>
/// <remarks>At compile time the evaluator's stand-ins for user objects implement it, anonymous ones included.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMemberValues
{
    /// <summary>The public properties in declaration order, inherited ones first.</summary>
    IReadOnlyList<KeyValuePair<string, object?>> MemberValues { get; }
}
