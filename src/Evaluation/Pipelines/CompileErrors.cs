using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Whether code compiles at all. Half-typed code may stop the evaluator anywhere, and is no fault of it.</summary>
internal sealed class CompileErrors(Compilation compilation, CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxTree, bool> known = [];

    /// <summary>Whether one of the files has an error. Asked only after a failure: it binds whole files.</summary>
    public bool In(IEnumerable<SyntaxTree> files) => files.Any(In);

    private bool In(SyntaxTree tree)
    {
        if (!known.TryGetValue(tree, out var has))
        {
            has = compilation.ContainsSyntaxTree(tree)
                && compilation.GetSemanticModel(tree).GetDiagnostics(null, cancellationToken).Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            known.Add(tree, has);
        }

        return has;
    }
}
