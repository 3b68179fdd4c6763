namespace DagSharp;

/// <summary>An axis of a pipeline with its values: one DAG for each. Several axes give each combination, the last varying fastest.</summary>
/// <param name="name">Name, as in placeholders and parameters of tasks.</param>
/// <param name="values">The values: texts, numbers, booleans, constants of an enum.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class ProductAttribute(string name, params object[] values) : Attribute
{
    /// <summary>Name, as in placeholders and parameters of tasks.</summary>
    public string Name { get; } = name;

    /// <summary>The values.</summary>
    public IReadOnlyList<object> Values { get; } = values;
}
