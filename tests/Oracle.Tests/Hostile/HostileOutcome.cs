using DagSharp.Evaluation;

namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>How the evaluation of a hostile definition ended, and what it cost.</summary>
/// <param name="Rule">The rule; "" when it gave a value, "cancelled" when it was.</param>
/// <param name="Text">The diagnostic's text, or the exception that should not be.</param>
/// <param name="IsInSource">Whether the diagnostic is at a place in the source.</param>
/// <param name="Elapsed">Wall time.</param>
/// <param name="Allocated">Bytes allocated by the thread.</param>
internal sealed record HostileOutcome(string Rule, string Text, bool IsInSource, TimeSpan Elapsed, long Allocated)
{
    public const string Cancelled = "cancelled";

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Fault(HostileDefinition definition) =>
        Rule == EvaluationRules.InternalError || Rule == "exception" ? $"{Rule}: {Text}"
        : !definition.Rules.Contains(Rule) ? $"ended in '{Rule}' {Text}, not in {string.Join(", ", definition.Rules)}"
        : Rule.Length > 0 && !IsInSource ? $"{Rule} {Text} is at no place in the source"
        : null;
}
