using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Configs;

/// <summary>Names of symbols as reflection gives them.</summary>
internal static class SymbolNames
{
    /// <summary>As <see cref="Type.FullName"/> of the type's definition: <c>A.B+C`1</c>.</summary>
    public static string MetadataName(ITypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        return Namespace(type) is { } space ? space + "." + name : name;
    }

    /// <summary>The namespace, or null for the global one.</summary>
    public static string? Namespace(ITypeSymbol type) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(Plain) : null;

    // The usual format writes @ before names that are keywords, which metadata does not.
    private static readonly SymbolDisplayFormat Plain = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary><c>List&lt;Product&gt;</c>, without namespaces.</summary>
    public static string ShortName(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => ShortName(array.ElementType) + "[]",
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable =>
            "Nullable<" + ShortName(nullable.TypeArguments[0]) + ">",
        INamedTypeSymbol { TypeArguments.Length: > 0 } named =>
            named.Name + "<" + string.Join(", ", named.TypeArguments.Select(ShortName)) + ">",
        _ => type.Name,
    };
}
