using System.Text.RegularExpressions;

namespace DagSharp.Evaluation;

/// <summary>The static members of Regex, with a time limit: a pattern that backtracks without end must not stop a build.</summary>
internal static class PatternLibrary
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static bool IsMatch(string input, string pattern) => IsMatch(input, pattern, RegexOptions.None);

    public static bool IsMatch(string input, string pattern, RegexOptions options) => Of(pattern, options).IsMatch(input);

    public static Match Match(string input, string pattern) => Match(input, pattern, RegexOptions.None);

    public static Match Match(string input, string pattern, RegexOptions options) => Of(pattern, options).Match(input);

    public static MatchCollection Matches(string input, string pattern) => Matches(input, pattern, RegexOptions.None);

    public static MatchCollection Matches(string input, string pattern, RegexOptions options) => Of(pattern, options).Matches(input);

    public static string Replace(string input, string pattern, string replacement) => Replace(input, pattern, replacement, RegexOptions.None);

    public static string Replace(string input, string pattern, string replacement, RegexOptions options) => Of(pattern, options).Replace(input, replacement);

    public static string Replace(string input, string pattern, MatchEvaluator evaluator) => Of(pattern, RegexOptions.None).Replace(input, evaluator);

    public static string[] Split(string input, string pattern) => Of(pattern, RegexOptions.None).Split(input);

    public static string[] Split(string input, string pattern, RegexOptions options) => Of(pattern, options).Split(input);

    public static Regex Of(string pattern, RegexOptions options) =>
        new(pattern, (options & ~RegexOptions.Compiled) | RegexOptions.CultureInvariant, Limit);
}
