namespace DagSharp.Evaluation;

/// <summary>Ends an evaluation; the only exception besides cancellation that leaves the evaluator.</summary>
/// <param name="diagnostic">What stopped it.</param>
public sealed class EvaluationException(EvaluationDiagnostic diagnostic) : Exception(diagnostic.ToString())
{
    /// <summary>What stopped the evaluation.</summary>
    public EvaluationDiagnostic Diagnostic { get; } = diagnostic;
}
