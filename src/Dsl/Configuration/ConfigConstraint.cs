namespace DagSharp.Configuration;

/// <summary>A demand on a value beyond its type.</summary>
public abstract class ConfigConstraint
{
    /// <summary>What it demands, to follow "expected": <c>1 to 10</c>.</summary>
    public abstract string Expectation { get; }

    /// <summary>Whether a value meets it. Null meets everything, as in DataAnnotations.</summary>
    /// <param name="value">The bound value.</param>
    /// <param name="count">The number of items or entries, for a collection.</param>
    public abstract bool Accepts(object? value, int? count);
}
