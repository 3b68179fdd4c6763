namespace DagSharp.Configuration;

/// <summary>
/// Names the key of a configuration file that fills a property, a constructor parameter or an enum member.
/// Without it the key is the C# name in snake_case: <c>BuildCommand</c> is <c>build_command</c>.
/// </summary>
/// <param name="name">The key; it takes the place of the snake_case name.</param>
/// <param name="aliases">Other keys accepted for the same thing; giving two of them at once is DAG7005.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class ConfigKeyAttribute(string name, params string[] aliases) : Attribute
{
    /// <summary>The key.</summary>
    public string Name { get; } = name;

    /// <summary>Other keys accepted for the same thing.</summary>
    public IReadOnlyList<string> Aliases { get; } = aliases;
}
