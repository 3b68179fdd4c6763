using System.Collections.Immutable;
using DagSharp.Configuration;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Configs;

/// <summary>Attributes as facts.</summary>
internal static class SymbolAttributes
{
    public static IReadOnlyList<AttributeFacts> Of(IEnumerable<AttributeData> attributes) =>
    [
        .. attributes.Where(attribute => attribute.AttributeClass is not null).Select(attribute => new AttributeFacts(
            SymbolNames.MetadataName(attribute.AttributeClass!),
            [.. attribute.ConstructorArguments.Select(Plain)],
            attribute.NamedArguments.ToImmutableDictionary(argument => argument.Key, argument => Plain(argument.Value)))),
    ];

    private static object? Plain(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.IsNull ? null : constant.Values.Select(Plain).ToArray(),
        TypedConstantKind.Type => constant.Value is ITypeSymbol type ? SymbolNames.MetadataName(type) : null,
        TypedConstantKind.Error => null,
        _ => constant.Value,
    };
}
