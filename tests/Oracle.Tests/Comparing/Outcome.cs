namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>How one run of a method ended.</summary>
internal enum OutcomeKind
{
    /// <summary>It gave a value.</summary>
    Value,

    /// <summary>It threw.</summary>
    Thrown,

    /// <summary>The evaluator does not take it.</summary>
    Refused,

    /// <summary>The evaluator failed: DAG9001, or an exception that is none of its own.</summary>
    Crashed,

    /// <summary>It did not end within the time limit.</summary>
    TimedOut,
}

/// <summary>How one run of a method ended.</summary>
/// <param name="Kind">Which way.</param>
/// <param name="Text">The value, the exception's type and message, or the rule with its message and place.</param>
/// <param name="Rule">The rule that refuses; empty otherwise.</param>
internal sealed record Outcome(OutcomeKind Kind, string Text, string Rule = "")
{
    public bool Agrees(Outcome other) => Kind == other.Kind && Text == other.Text;

    public override string ToString() => Kind switch
    {
        OutcomeKind.Value or OutcomeKind.Refused => Text,
        OutcomeKind.Thrown => $"throws {Text}",
        OutcomeKind.Crashed => $"fails: {Text}",
        _ => Text.Length > 0 ? $"timed out: {Text}" : "timed out",
    };
}
