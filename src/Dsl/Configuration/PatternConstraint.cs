using System.Text.RegularExpressions;

namespace DagSharp.Configuration;

/// <summary><c>[RegularExpression]</c>: the pattern has to match the whole text; empty text is left to <c>[Required]</c>.</summary>
internal sealed class PatternConstraint : ConfigConstraint
{
    // Only to stop a pattern that would hang the compiler; no sensible pattern comes near.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly string pattern;
    private readonly Regex? regex;

    public PatternConstraint(string pattern)
    {
        this.pattern = pattern;
        try
        {
            regex = new Regex(pattern, RegexOptions.CultureInvariant, Patience);
        }
        catch (ArgumentException)
        {
            regex = null;
        }
    }

    public override string Expectation => regex is null
        ? "text to match the pattern " + pattern + ", which is not a legal regular expression"
        : "text that matches " + pattern;

    public override bool Accepts(object? value, int? count)
    {
        if (value is null or "")
        {
            return true;
        }

        try
        {
            return value is string text && regex?.Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
