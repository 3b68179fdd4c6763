using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Names of symbols.</summary>
public static class SymbolNames
{
    /// <summary>Full metadata name: namespaces with dots, nested types with <c>+</c>, arity with a back-tick; no <c>@</c>.</summary>
    public static string Metadata(INamedTypeSymbol type) => Configs.SymbolNames.MetadataName(type.OriginalDefinition);
}
