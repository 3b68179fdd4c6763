namespace DagSharp;

/// <summary>Puts a task or group after others.</summary>
/// <param name="members">The members or group classes: <c>nameof(Extract)</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class, AllowMultiple = true)]
public sealed class AfterAttribute(params string[] members) : Attribute
{
    /// <summary>The members or group classes.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>Text shown on the edges.</summary>
    public string? Label { get; set; }
}
