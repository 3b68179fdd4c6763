namespace DagSharp;

/// <summary>Leaves out combinations: one value for each axis in order; <see langword="null"/> is any, axes not named are any.</summary>
/// <param name="values">The values.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ExcludeAttribute(params object?[] values) : Attribute
{
    /// <summary>The values.</summary>
    public IReadOnlyList<object?> Values { get; } = values;
}
