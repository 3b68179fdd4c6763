using System.Text.RegularExpressions;
using DagSharp.Configuration;
using DagSharp.Json;
using YamlDotNet.Core;

namespace DagSharp.Evaluation.Configs;

/// <summary>Turns what YamlDotNet says into an error people can act on.</summary>
internal static class YamlMessages
{
    private static readonly Regex Jinja = new(@":\s+\{\{|^\s*-\s+\{\{|^\s*\{%", RegexOptions.CultureInvariant);

    private static readonly Regex TabIndent = new(@"^[ ]*\t", RegexOptions.CultureInvariant);

    public static ConfigError Explain(string path, YamlException exception, string text, TextPosition last)
    {
        var start = Position(exception.Start);
        var end = Position(exception.End);
        if (start.Line < 1 || start.Column < 1)
        {
            (start, end) = (last, last);
        }

        var line = Line(text, start.Line);
        return new ConfigError(ConfigRules.Syntax, path, start, end.CompareTo(start) < 0 ? start : end, Sentence(exception.Message))
        {
            Hint = Hint(line, Line(text, start.Line - 1)),
        };
    }

    public static TextPosition Position(Mark mark) => new((int)Math.Min(mark.Line, int.MaxValue), (int)Math.Min(mark.Column, int.MaxValue));

    private static string Sentence(string message)
    {
        var plain = Regex.Replace(message, @"^\(Line: .*?\) - \(Line: .*?\): ", "", RegexOptions.CultureInvariant)
            .Replace("While scanning a", "Scanning a").Replace("While parsing a", "Reading a").Trim().TrimEnd('.', '!');
        return plain.Length == 0 ? "The YAML is not legal" : char.ToUpperInvariant(plain[0]) + plain.Substring(1);
    }

    private static string? Hint(string line, string before) =>
        TabIndent.IsMatch(line) || TabIndent.IsMatch(before) ? "indent with spaces: YAML does not allow tabs there"
        : Jinja.IsMatch(line) ? "put quotes around text that starts with {{ or {%"
        : Regex.IsMatch(line, @"^\s*(- )?[\w-]+:\S", RegexOptions.CultureInvariant) ? "put a space after the colon of a key"
        : Regex.Matches(line, @":\s").Count > 1 ? "put quotes around text that contains ': '"
        : Regex.IsMatch(line, @"(:|-)\s+[@`%]", RegexOptions.CultureInvariant) ? "put quotes around text that starts with @, ` or %"
        : null;

    private static string Line(string text, int number)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n', '\r');
        return number >= 1 && number <= lines.Length ? lines[number - 1] : "";
    }
}
