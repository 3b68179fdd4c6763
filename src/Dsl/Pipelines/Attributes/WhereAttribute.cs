namespace DagSharp;

/// <summary>Keeps only the combinations for which a static method says yes; its parameters are axes, by name.</summary>
/// <param name="member">The method: <c>nameof(IsEnabled)</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class WhereAttribute(string member) : Attribute
{
    /// <summary>The method.</summary>
    public string Member { get; } = member;
}
