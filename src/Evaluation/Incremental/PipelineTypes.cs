using System.Collections.Immutable;
using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Incremental;

/// <summary>Finds the pipeline classes of a compilation.</summary>
public static class PipelineTypes
{
    /// <summary>Whether a class is a pipeline.</summary>
    public static bool IsPipeline(INamedTypeSymbol type) => type.TypeKind == TypeKind.Class
        && type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "PipelineAttribute" } found && SymbolNames.Metadata(found) == ProjectEvaluation.PipelineAttributeName);

    /// <summary>Each with its full metadata name and one of its declarations, in ordinal order of the names.</summary>
    internal static ImmutableArray<PipelineDeclarationPlace> In(Compilation compilation, SourceMap map, CancellationToken cancellationToken) =>
    [
        .. map.Outlines
            .SelectMany(static (outline, file) => outline.Attributed.Select(slot => (File: file, Slot: slot)))
            .Select(place => (place.File, place.Slot, Type: At(compilation, map, place.File, place.Slot, cancellationToken)))
            .Where(static found => found.Type is not null && IsPipeline(found.Type))
            .GroupBy(static found => SymbolNames.Metadata(found.Type!), StringComparer.Ordinal)
            .OrderBy(static parts => parts.Key, StringComparer.Ordinal)
            .Select(static parts => new PipelineDeclarationPlace(parts.Key, parts.First().File, parts.First().Slot)),
    ];

    internal static INamedTypeSymbol? At(Compilation compilation, SourceMap map, int file, int slot, CancellationToken cancellationToken) =>
        compilation.GetSemanticModel(map.TreeOf(file)).GetDeclaredSymbol(map.Outlines[file].NodeOf(slot), cancellationToken) as INamedTypeSymbol;
}

/// <summary>A pipeline class, without its symbol.</summary>
/// <param name="Name">Full metadata name.</param>
/// <param name="File">Number of a file it is declared in.</param>
/// <param name="Slot">Number of the declaration in it.</param>
internal readonly record struct PipelineDeclarationPlace(string Name, int File, int Slot);
