namespace DagSharp.Configuration;

/// <summary>A constructor parameter or property of a record that a key can fill.</summary>
public interface IBindingMember
{
    /// <summary>The C# name.</summary>
    string Name { get; }

    /// <summary>The key shown in messages, then its aliases.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>Whether leaving the key out is an error.</summary>
    bool IsRequired { get; }

    /// <summary>Whether a value stands in C# for a missing key: a parameter's default, or whatever the property starts with.</summary>
    bool HasDefault { get; }

    /// <summary>The type of the value.</summary>
    IBindingType Type { get; }

    /// <summary>What its attributes demand of the value.</summary>
    IReadOnlyList<ConfigConstraint> Constraints { get; }
}
