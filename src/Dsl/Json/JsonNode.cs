namespace DagSharp.Json;

/// <summary>A JSON value as it stands in a file: what <see cref="JsonValue"/> is, with positions.</summary>
public sealed class JsonNode
{
    internal JsonNode(JsonKind kind, string text, TextPosition start, TextPosition end, IReadOnlyList<JsonNode> items, IReadOnlyList<JsonMember> members)
    {
        Kind = kind;
        Text = text;
        Start = start;
        End = end;
        Items = items;
        Members = members;
    }

    /// <summary>What the value is.</summary>
    public JsonKind Kind { get; }

    /// <summary>Text without quotes and escapes; numbers and literals as written; empty for arrays and objects.</summary>
    public string Text { get; }

    /// <summary>The first character.</summary>
    public TextPosition Start { get; }

    /// <summary>Just after the last character.</summary>
    public TextPosition End { get; }

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonNode> Items { get; }

    /// <summary>The members of an object in order, a name that occurs twice only once: the first.</summary>
    public IReadOnlyList<JsonMember> Members { get; }

    /// <summary>The value without positions.</summary>
    public JsonValue ToValue() => Kind switch
    {
        JsonKind.Array => new JsonArray(Items.Select(item => item.ToValue())),
        JsonKind.Object => new JsonObject(Members.Select(member => new KeyValuePair<string, JsonValue>(member.Name, member.Value.ToValue()))),
        JsonKind.Null => JsonValue.Null,
        JsonKind.Boolean => JsonValue.Of(Text == "true"),
        _ => new JsonLiteral(Kind, Text),
    };
}
