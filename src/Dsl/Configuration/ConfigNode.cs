using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>A value of a YAML or JSON file with its place.</summary>
public abstract class ConfigNode
{
    private protected ConfigNode(TextPosition start, TextPosition end, string? tag)
    {
        Start = start;
        End = end;
        Tag = tag;
    }

    /// <summary>The first character. Of an alias: the place of what it names.</summary>
    public TextPosition Start { get; }

    /// <summary>Just after the last character.</summary>
    public TextPosition End { get; }

    /// <summary>A tag of the user's own, as <c>!join</c>; null without one. Tags of YAML's core schema are already applied.</summary>
    public string? Tag { get; }

    /// <summary>What stands here, for a message: <c>the text "abc"</c>, <c>a list</c>.</summary>
    public abstract string Describe();
}
