using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>The names this generator makes itself. Pipelines are what they are made from, so no pipeline can use them.</summary>
public static class GeneratedNames
{
    /// <summary>The class with a constant for each id.</summary>
    public const string Ids = "DagIds";

    /// <summary>The class with the list of all DAGs.</summary>
    public const string Registry = "DagRegistry";

    // A keystroke changes one file; the others need not be searched again.
    private static readonly ConditionalWeakTable<SyntaxTree, object> Mentioning = new();

    private const string Generator = "DagSharp.Generators.PipelineGenerator";

    /// <summary>The compilation as the generator saw it, if a file of it names what was generated; else the compilation itself.</summary>
    /// <remarks>Without this the analyzers would find nothing wrong with what the generator could not evaluate.</remarks>
    public static Compilation Without(Compilation compilation, CancellationToken cancellationToken)
    {
        var generated = compilation.SyntaxTrees.Where(IsOurs).ToArray();
        return generated.Length > 0 && compilation.SyntaxTrees.Except(generated).Any(tree => Mentions(tree, cancellationToken))
            ? compilation.RemoveSyntaxTrees(generated)
            : compilation;
    }

    /// <summary>Whether this generator wrote a file.</summary>
    internal static bool IsOurs(SyntaxTree tree) => tree.FilePath.Contains(Generator);

    /// <summary>Why a use of such a name does not compile where pipelines are evaluated; <see langword="null"/> for any other code.</summary>
    internal static string? Explain(Location location)
    {
        var node = location.SourceTree?.GetRoot().FindNode(location.SourceSpan, getInnermostNodeForTie: true);
        var names = node?.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.ValueText);
        return names?.FirstOrDefault(static name => name is Ids or Registry) is { } found
            ? $"{found} is generated from the pipelines, so no definition can use it; write the id as a text, or share a constant with the pipeline that has it"
            : null;
    }

    private static bool Mentions(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Mentioning.TryGetValue(tree, out var answer))
        {
            var text = tree.GetText(cancellationToken).ToString();
            answer = text.IndexOf(Ids, StringComparison.Ordinal) >= 0 || text.IndexOf(Registry, StringComparison.Ordinal) >= 0;
            // Two threads may come to the same answer at once.
            Mentioning.GetValue(tree, _ => answer);
        }

        return (bool)answer;
    }
}
