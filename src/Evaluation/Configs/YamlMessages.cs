using System.Text.RegularExpressions;
using DagSharp.Configuration;
using DagSharp.Json;
using YamlDotNet.Core;

namespace DagSharp.Evaluation.Configs;

/// <summary>Turns what YamlDotNet says into an error people can act on.</summary>
internal static class YamlMessages
{
    private static readonly Dictionary<string, string> Plainer = new(StringComparer.Ordinal)
    {
        ["While parsing a flow sequence, did not find expected ',' or ']'."] = "A list in [ ] is not closed: expected ',' or ']'",
        ["While parsing a flow mapping,  did not find expected ',' or '}'."] = "A mapping in { } is not closed: expected ',' or '}'",
        ["While parsing a block mapping, did not find expected key."] = "Expected a key at this indent, or the end of the mapping",
        ["While parsing a block collection, did not find expected '-' indicator."] = "Expected '- ' at this indent, or the end of the list",
        ["While parsing a node, did not find expected node content."] = "Expected a value",
        ["While scanning a simple key, could not find expected ':'."] = "Expected ':' after the key",
        ["While scanning a plain scalar value, found invalid mapping."] = "A ': ' is not allowed inside this value",
        ["While scanning a multiline plain scalar, found invalid mapping."] = "A ': ' is not allowed inside this value, which started on the line before",
        ["While scanning a quoted scalar, found unexpected end of stream."] = "The text in quotes is not closed",
        ["While scanning a multi-line double-quoted scalar, found wrong indentation."] = "The text in quotes is not closed, or goes on without indent",
        ["While scanning a multi-line single-quoted scalar, found wrong indentation."] = "The text in quotes is not closed, or goes on without indent",
        ["While scanning a quoted scalar, found unknown escape character."] = "Unknown escape after the backslash",
        ["While scanning for the next token, found character that cannot start any token."] = "No value starts with this character",
        ["Block sequence entries are not allowed in this context."] = "A list cannot start on the line of its key: start it on the next line",
        ["While scanning an anchor or alias, found value containing disallowed: []{},"] = "The name of an anchor or alias is missing",
        ["While parsing a node, found undefined tag handle."] = "The tag starts with a handle that no %TAG declares",
        ["Found incompatible YAML document."] = "This version of YAML is not supported: expected %YAML 1.2",
        ["Did not find expected <document end>."] = "Expected the end of the file",
        ["Did not find expected <document start>."] = "Expected the end of the file",
    };

    private static readonly Regex Template = new(@"(:|-)\s+\{\{|^\s*\{%", RegexOptions.CultureInvariant);

    private static readonly Regex TabIndent = new(@"^ *\t", RegexOptions.CultureInvariant);

    public static ConfigError Explain(string path, YamlException exception, YamlSource source, TextPosition last)
    {
        var lines = source.Text.Replace("\r\n", "\n").Split('\n', '\r');
        var start = source.Position(exception.Start);
        var end = source.Position(exception.End);
        if (start.Line < 1 || start.Column < 1)
        {
            (start, end) = (last, last);
        }

        // The parser blames the mapping around a tab instead of the tab.
        var tab = exception.Message.IndexOf(" tab", StringComparison.Ordinal) >= 0 ? Array.FindIndex(lines, start.Line - 1, TabIndent.IsMatch) : -1;
        if (tab >= 0)
        {
            start = new TextPosition(tab + 1, lines[tab].IndexOf('\t') + 1);
            return new ConfigError(ConfigRules.Syntax, path, start, new TextPosition(start.Line, start.Column + 1), "A tab is not allowed as indent", Hint: "indent with spaces");
        }

        return new ConfigError(
            ConfigRules.Syntax,
            path,
            start,
            end.CompareTo(start) < 0 ? start : end,
            Sentence(exception.Message),
            Hint: Hint(exception.Message, Line(lines, start.Line), Line(lines, start.Line - 1)));
    }

    /// <summary>Whether the text there is the start of a template's <c>{{ … }}</c>.</summary>
    public static bool IsTemplate(string text, TextPosition at)
    {
        var line = Line(text.Replace("\r\n", "\n").Split('\n', '\r'), at.Line);
        var from = Math.Max(0, Math.Min(at.Column - 2, line.Length));
        return line.IndexOf("{{", from, StringComparison.Ordinal) == from;
    }

    private static string Sentence(string message)
    {
        var text = message.Trim();
        if (Plainer.TryGetValue(text, out var plainer))
        {
            return plainer;
        }

        text = text.TrimEnd('.', '!');
        return text.Length == 0 ? "The YAML is not legal" : char.ToUpperInvariant(text[0]) + text.Substring(1);
    }

    private static string? Hint(string message, string line, string before) =>
        TabIndent.IsMatch(line) || TabIndent.IsMatch(before) ? "indent with spaces"
        : Template.IsMatch(line) || Template.IsMatch(before) ? "this looks like a template: render it first, or put quotes around the text"
        : LacksSpace(line) || LacksSpace(before) ? "put a space after the colon of a key"
        : Regex.Matches(line, @":\s").Count > 1 ? "put quotes around text that contains ': '"
        : Regex.IsMatch(line, @"(:|-)\s+[@`%]", RegexOptions.CultureInvariant) ? "put quotes around the text"
        : message.IndexOf("found invalid mapping", StringComparison.Ordinal) >= 0 ? "check the indent: this line goes on with the value above it"
        : null;

    private static bool LacksSpace(string line) => Regex.IsMatch(line, @"^\s*(- )?[\w-]+:[^\s/]", RegexOptions.CultureInvariant);

    private static string Line(string[] lines, int number) => number >= 1 && number <= lines.Length ? lines[number - 1] : "";
}
