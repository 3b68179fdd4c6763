namespace DagSharp.Configuration;

/// <summary>A value for a member of a record.</summary>
/// <param name="Member">Which one.</param>
/// <param name="Value">Its value, of the member's type.</param>
public sealed record BoundMember(IBindingMember Member, object? Value);
