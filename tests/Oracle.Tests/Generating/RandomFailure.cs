namespace DagSharp.Oracle.Tests.Generating;

/// <summary>What is wrong with a generated program.</summary>
internal enum FailureKind
{
    /// <summary>A fault of the generator.</summary>
    DoesNotCompile,

    /// <summary>The evaluator refuses what it should take.</summary>
    Refused,

    /// <summary>The two results are not the same.</summary>
    Differs,

    /// <summary>The evaluator failed.</summary>
    Crashed,

    /// <summary>The evaluation did not end.</summary>
    TimedOut,
}

/// <summary>A program that fails.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Program">Its tree.</param>
/// <param name="Kind">In which way.</param>
/// <param name="Rule">The rule that refused it; empty otherwise.</param>
/// <param name="Text">Both results, or the compiler's errors.</param>
internal sealed record RandomFailure(int Seed, Node Program, FailureKind Kind, string Rule, string Text);
