namespace DagSharp.Configuration;

/// <summary>A member of an enum.</summary>
/// <param name="Name">The C# name, always accepted.</param>
/// <param name="Keys">The key shown in messages, then its aliases.</param>
public sealed record BindingEnumMember(string Name, IReadOnlyList<string> Keys)
{
    /// <summary>Applies the naming rule to an enum member.</summary>
    public static BindingEnumMember Create(string name, IReadOnlyList<AttributeFacts> attributes) =>
        new(name, BindingKeys.Of(name, attributes));

    /// <summary>Whether a text names this member.</summary>
    public bool IsNamed(string text) => text == Name || Keys.Contains(text, StringComparer.Ordinal);
}
