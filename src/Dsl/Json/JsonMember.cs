namespace DagSharp.Json;

/// <summary>A member of an object in a file.</summary>
public sealed class JsonMember
{
    internal JsonMember(string name, TextPosition start, TextPosition end, JsonNode value)
    {
        Name = name;
        NameStart = start;
        NameEnd = end;
        Value = value;
    }

    /// <summary>The name without quotes and escapes.</summary>
    public string Name { get; }

    /// <summary>The opening quote of the name.</summary>
    public TextPosition NameStart { get; }

    /// <summary>Just after the closing quote of the name.</summary>
    public TextPosition NameEnd { get; }

    /// <summary>The value.</summary>
    public JsonNode Value { get; }
}
