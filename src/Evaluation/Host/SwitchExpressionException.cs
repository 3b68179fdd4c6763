namespace DagSharp.Evaluation;

/// <summary>What a switch expression throws that no arm matches; hosts differ in whether they have the type.</summary>
/// <param name="unmatchedValue">The value no arm matched.</param>
internal sealed class SwitchExpressionException(object? unmatchedValue) : InvalidOperationException("Non-exhaustive switch expression failed to match its input.")
{
    public object? UnmatchedValue => unmatchedValue;

    public override string Message => unmatchedValue is null ? base.Message : $"{base.Message}\nUnmatched value was {Interpreter.Text(unmatchedValue)}.";
}
