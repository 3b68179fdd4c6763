using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Regex with a time limit, matches counted and results measured: a pattern that backtracks without end must not stop a build.</summary>
internal static class PatternLibrary
{
    /// <summary>How long one match may take.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static Regex Of(string pattern, RegexOptions options) =>
        new(pattern, (options & ~RegexOptions.Compiled) | RegexOptions.CultureInvariant, Limit);

    /// <summary>What a method or property with <c>[GeneratedRegex]</c> gives. Its body is another generator's, which is not in the compilation.</summary>
    public static Regex? Generated(Interpreter interpreter, IMethodSymbol method, IOperation? site)
    {
        var declared = method.AssociatedSymbol ?? method;
        var arguments = method.ReturnType.Name != "Regex" ? [] : declared.GetAttributes()
            .FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "GeneratedRegexAttribute")?.ConstructorArguments ?? [];
        if (arguments.Length == 0)
        {
            return null;
        }

        SizeGuards.CheckPattern(interpreter, (string?)arguments[0].Value, site);
        var culture = arguments.Select(static argument => argument.Value).OfType<string>().Skip(1).FirstOrDefault();
        return string.IsNullOrEmpty(culture) ? interpreter.Guarded(() => Of((string)arguments[0].Value!, arguments.Length > 1 ? (RegexOptions)(int)arguments[1].Value! : RegexOptions.None), site)
            : throw interpreter.Fail(EvaluationRules.NotAllowed, site, Interpreter.NameOf(declared), $"names the culture '{culture}', whose data differ by machine; leave it out");
    }

    public static object? New(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        SizeGuards.CheckPattern(interpreter, (string?)arguments[0], site);
        return Of((string)arguments[0]!, OptionsOf(arguments));
    }

    public static object? IsMatch(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (pattern, input, rest) = Parts(interpreter, method, receiver, arguments, site);
        return rest.Count > 0 ? pattern.IsMatch(input, (int)rest[0]!) : pattern.IsMatch(input);
    }

    public static object? Match(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (pattern, input, rest) = Parts(interpreter, method, receiver, arguments, site);
        return rest.Count switch
        {
            0 => pattern.Match(input),
            1 => pattern.Match(input, (int)rest[0]!),
            _ => pattern.Match(input, (int)rest[0]!, (int)rest[1]!),
        };
    }

    public static object? Matches(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (pattern, input, rest) = Parts(interpreter, method, receiver, arguments, site);
        var matches = rest.Count > 0 ? pattern.Matches(input, (int)rest[0]!) : pattern.Matches(input);
        foreach (Match _ in matches)
        {
            interpreter.Tick(site);
        }

        return matches;
    }

    public static object? Count(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        ((MatchCollection)Matches(interpreter, method, receiver, arguments, site)!).Count;

    public static object? Split(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (pattern, input, rest) = Parts(interpreter, method, receiver, arguments, site);
        interpreter.Charge(input.Length / 8, site);
        return rest.Count switch
        {
            0 => pattern.Split(input),
            1 => pattern.Split(input, (int)rest[0]!),
            _ => pattern.Split(input, (int)rest[0]!, (int)rest[1]!),
        };
    }

    public static object? Replace(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (pattern, input, rest) = Parts(interpreter, method, receiver, arguments, site);
        var by = rest[0] ?? throw new ArgumentNullException(method.Parameters.Any(static parameter => parameter.Name == "evaluator") ? "evaluator" : "replacement");
        var evaluator = by as string is null ? (MatchEvaluator)interpreter.ToHost(by, typeof(MatchEvaluator))! : null;
        var left = rest.Count > 1 && rest[1] is int count ? count : -1;
        var replaced = new List<(Match Match, string Text)>();
        var length = (long)input.Length;
        for (var match = rest.Count > 2 ? pattern.Match(input, (int)rest[2]!) : pattern.Match(input); match.Success && left != 0; match = match.NextMatch(), left--)
        {
            interpreter.Tick(site);
            var replacement = (evaluator is null ? match.Result((string)by) : evaluator(match)) ?? "";
            replaced.Add((match, replacement));
            length += replacement.Length - match.Length;
            interpreter.CheckLength(length, site);
            interpreter.Charge(replacement.Length / 64, site);
        }

        var text = new StringBuilder();
        var at = 0;
        // From right to left they are found in the other order.
        foreach (var (match, replacement) in replaced.OrderBy(static item => item.Match.Index))
        {
            text.Append(input, at, match.Index - at).Append(replacement);
            at = match.Index + match.Length;
        }

        return text.Append(input, at, input.Length - at).ToString();
    }

    /// <summary>The pattern, the text and what else is given, of a static or an instance member.</summary>
    private static (Regex Pattern, string Input, List<object?> Others) Parts(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var input = arguments[0] as string ?? (arguments[0] is char[] span ? new string(span) : throw new ArgumentNullException("input"));
        if (receiver is not null)
        {
            return ((Regex)interpreter.ToHost(receiver, typeof(Regex))!, input, [.. arguments.Skip(1)]);
        }

        SizeGuards.CheckPattern(interpreter, (string?)arguments[1], site);
        return (Of((string)arguments[1]!, OptionsOf(arguments)), input, [.. arguments.Skip(2).Where(static argument => argument is not (RegexOptions or TimeSpan))]);
    }

    private static RegexOptions OptionsOf(object?[] arguments) => arguments.OfType<RegexOptions>().FirstOrDefault();
}
