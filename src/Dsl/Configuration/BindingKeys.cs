using DagSharp.Naming;

namespace DagSharp.Configuration;

/// <summary>The one rule for keys.</summary>
internal static class BindingKeys
{
    private static readonly string Attribute = typeof(ConfigKeyAttribute).FullName!;

    /// <summary>The names of <see cref="ConfigKeyAttribute"/>, or the C# name in snake_case; nothing else is accepted.</summary>
    public static IReadOnlyList<string> Of(string name, IReadOnlyList<AttributeFacts> attributes)
    {
        var given = attributes.FirstOrDefault(attribute => attribute.Name == Attribute);
        if (given is null || given.Arguments.Count == 0 || given.Arguments[0] is not string key)
        {
            return [SnakeCase.From(name)];
        }

        var aliases = given.Arguments.Count > 1 && given.Arguments[1] is object?[] more ? more.OfType<string>() : [];
        return [key, .. aliases];
    }
}
