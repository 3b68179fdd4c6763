using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>What a scalar is in YAML 1.2's core schema.</summary>
public enum ConfigScalarKind
{
    /// <summary><c>null</c>, <c>~</c> or nothing at all.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>; <c>yes</c>, <c>no</c>, <c>on</c>, <c>off</c> are text.</summary>
    Boolean,

    /// <summary>Decimal, <c>0x</c> or <c>0o</c>.</summary>
    Integer,

    /// <summary>With a decimal point or exponent, or <c>.inf</c>, <c>.nan</c>.</summary>
    Float,

    /// <summary>Everything else, and everything in quotes.</summary>
    String,
}

/// <summary>A single value.</summary>
public sealed class ConfigScalar : ConfigNode
{
    private const int LongestShown = 40;

    /// <summary>Creates a scalar; <paramref name="kind"/> null resolves the text.</summary>
    public ConfigScalar(string text, bool isQuoted, TextPosition start, TextPosition end, ConfigScalarKind? kind = null, string? tag = null)
        : base(start, end, tag)
    {
        Text = text;
        IsQuoted = isQuoted;
        Kind = kind ?? (isQuoted ? ConfigScalarKind.String : CoreSchema.Resolve(text));
    }

    /// <summary>The raw text: quotes and escapes removed, nothing else: <c>1.10</c> stays <c>1.10</c>.</summary>
    public string Text { get; }

    /// <summary>Whether it stands in quotes or in a block (<c>|</c>, <c>&gt;</c>), which makes it text.</summary>
    public bool IsQuoted { get; }

    /// <summary>What the text means.</summary>
    public ConfigScalarKind Kind { get; }

    /// <inheritdoc/>
    public override string Describe() => Kind switch
    {
        ConfigScalarKind.Null => "nothing (null)",
        ConfigScalarKind.Boolean => "the boolean " + Text,
        ConfigScalarKind.Integer => "the number " + Shown(),
        ConfigScalarKind.Float => "the number " + Shown(),
        _ => "the text \"" + Shown() + "\"",
    };

    private string Shown()
    {
        var line = Text.Replace("\r", "\\r").Replace("\n", "\\n").Replace("\t", "\\t");
        if (line.Length <= LongestShown)
        {
            return line;
        }

        var length = char.IsHighSurrogate(line[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return line.Substring(0, length) + "…";
    }
}
