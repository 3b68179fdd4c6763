using DagSharp.Json;
using YamlDotNet.Core;

namespace DagSharp.Evaluation.Configs;

/// <summary>
/// The text to parse. Python's reader lets text in quotes go on with too little indent, and files in the wild do; YAML
/// and the parser here do not. Such lines are indented, which changes nothing, and positions are given as in the file.
/// </summary>
internal sealed class YamlSource
{
    // Every repair means reading again from the start.
    private const int MostRepairs = 100;

    private readonly Dictionary<int, int> shifts = [];

    public YamlSource(string text) => Text = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;

    public string Text { get; private set; }

    public TextPosition Position(Mark mark)
    {
        var line = (int)Math.Min(mark.Line, int.MaxValue);
        var column = (int)Math.Min(mark.Column, int.MaxValue);
        return new TextPosition(line, shifts.TryGetValue(line, out var shift) ? Math.Max(1, column - shift) : column);
    }

    /// <summary>Whether the fault was such a line, which is now indented: read again.</summary>
    public bool TryRepair(YamlException fault)
    {
        var line = (int)Math.Min(fault.End.Line, int.MaxValue);
        var isIndent = fault.Message.IndexOf("-quoted scalar, found wrong indentation", StringComparison.Ordinal) >= 0;
        if (!isIndent || line <= fault.Start.Line || shifts.Count >= MostRepairs || shifts.ContainsKey(line))
        {
            return false;
        }

        var shift = (int)Math.Min(fault.Start.Column, 1000);
        Text = Text.Insert(StartOf(line), new string(' ', shift));
        shifts.Add(line, shift);
        return true;
    }

    /// <summary>The first character that YAML does not print (section 5.1), which the parser lets through.</summary>
    public TextPosition? FindControlCharacter()
    {
        var (line, lineStart) = (1, 0);
        for (var at = 0; at < Text.Length; at++)
        {
            var c = Text[at];
            if (c == '\n' || (c == '\r' && (at + 1 == Text.Length || Text[at + 1] != '\n')))
            {
                line++;
                lineStart = at + 1;
            }
            else if ((c < ' ' && c is not ('\t' or '\r')) || c == '\u007f')
            {
                return new TextPosition(line, at - lineStart + 1);
            }
        }

        return null;
    }

    private int StartOf(int line)
    {
        var at = 0;
        for (var current = 1; current < line; at++)
        {
            if (Text[at] == '\n' || (Text[at] == '\r' && (at + 1 == Text.Length || Text[at + 1] != '\n')))
            {
                current++;
            }
        }

        return at;
    }
}
