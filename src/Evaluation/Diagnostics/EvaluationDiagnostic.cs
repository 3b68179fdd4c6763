using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>What stopped an evaluation, where, and how the entry point got there.</summary>
/// <param name="RuleId">One of <see cref="EvaluationRules"/>.</param>
/// <param name="Arguments">What the rule's message names, most important first.</param>
/// <param name="Location">The offending expression.</param>
/// <param name="CallChain">Calls from the entry point to the offending expression, outermost first.</param>
public sealed record EvaluationDiagnostic(
    string RuleId,
    ImmutableArray<string> Arguments,
    Location Location,
    ImmutableArray<CallFrame> CallChain)
{
    /// <summary>The arguments as one sentence, for logs and tests.</summary>
    public string Text => string.Join(" ", Arguments);

    /// <inheritdoc/>
    public override string ToString() => $"{RuleId}: {Text}";
}
