using System.Globalization;

namespace DagSharp.Json;

/// <summary>Walks over a text and counts lines and columns.</summary>
internal sealed class JsonCursor
{
    private readonly string text;
    private int line = 1;
    private int lineStart;

    public JsonCursor(string text)
    {
        this.text = text;
        if (text.Length > 0 && text[0] == '\uFEFF')
        {
            // Editors do not count a byte order mark as a column.
            Index = 1;
            lineStart = 1;
        }
    }

    public int Index { get; private set; }

    public bool IsAtEnd => Index >= text.Length;

    /// <summary>The character here; NUL at the end, which is not legal anywhere in JSON.</summary>
    public char Current => Index < text.Length ? text[Index] : '\0';

    public TextPosition Position => new(line, Index - lineStart + 1);

    public void Advance()
    {
        var c = text[Index++];
        if (c == '\n' || (c == '\r' && Current != '\n'))
        {
            line++;
            lineStart = Index;
        }
    }

    public void SkipWhitespace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            Advance();
        }
    }

    /// <summary>What stands here, for a message.</summary>
    public string Describe()
    {
        if (IsAtEnd)
        {
            return "the end of the text";
        }

        var next = Index + 1 < text.Length ? text[Index + 1] : '\0';
        return Current switch
        {
            '/' when next is '/' or '*' => "a comment, which JSON does not have",
            '\'' => "a single quote: JSON text needs double quotes",
            '#' => "'#': JSON has no comments",
            '\uFEFF' => "a second byte order mark",
            var c when c <= ' ' || char.IsControl(c) || char.IsSurrogate(c) =>
                "the character U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            var c => "'" + c + "'",
        };
    }
}
