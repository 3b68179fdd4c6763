using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Analyzers;

/// <summary>Finds the pipeline classes of a compilation.</summary>
internal static class PipelineTypes
{
    public static bool IsPipeline(INamedTypeSymbol type) => type.TypeKind == TypeKind.Class
        && type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "PipelineAttribute" } found && SymbolNames.Metadata(found) == ProjectEvaluation.PipelineAttributeName);

    public static IReadOnlyList<INamedTypeSymbol> In(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = new List<INamedTypeSymbol>();
        var waiting = new Stack<INamespaceOrTypeSymbol>([compilation.Assembly.GlobalNamespace]);
        while (waiting.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var next = waiting.Pop();
            if (next is INamedTypeSymbol type && IsPipeline(type))
            {
                found.Add(type);
            }

            foreach (var member in next.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                waiting.Push(member);
            }
        }

        return found;
    }
}
