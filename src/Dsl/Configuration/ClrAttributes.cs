using System.Collections.ObjectModel;
using System.Reflection;

namespace DagSharp.Configuration;

/// <summary>Attributes as facts, without running their constructors.</summary>
internal static class ClrAttributes
{
    public static IReadOnlyList<AttributeFacts> Of(IEnumerable<CustomAttributeData> attributes) =>
    [
        .. attributes.Select(attribute => new AttributeFacts(
            attribute.AttributeType.FullName ?? attribute.AttributeType.Name,
            [.. attribute.ConstructorArguments.Select(Plain)],
            attribute.NamedArguments.ToDictionary(argument => argument.MemberName, argument => Plain(argument.TypedValue), StringComparer.Ordinal))),
    ];

    private static object? Plain(CustomAttributeTypedArgument argument) => argument.Value switch
    {
        ReadOnlyCollection<CustomAttributeTypedArgument> items => items.Select(Plain).ToArray(),
        Type type => type.FullName,
        CustomAttributeTypedArgument boxed => Plain(boxed),
        var constant => constant,
    };
}
