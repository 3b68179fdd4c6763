using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Names of symbols.</summary>
public static class SymbolNames
{
    /// <summary>Full metadata name: namespaces with dots, nested types with <c>+</c>, arity with a back-tick.</summary>
    public static string Metadata(INamedTypeSymbol type)
    {
        var name = type.OriginalDefinition.MetadataName;
        return type.ContainingType is { } outer ? $"{Metadata(outer)}+{name}"
            : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{name}"
            : name;
    }
}
