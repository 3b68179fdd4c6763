namespace DagSharp.Json;

/// <summary>Reads strict JSON (RFC 8259): no comments, no trailing commas, no second value, unique names.</summary>
/// <remarks>
/// Own, because System.Text.Json reports byte offsets instead of positions of values, and a second copy of it inside
/// the compiler clashes with the host's.
/// </remarks>
public static class JsonReader
{
    /// <summary>How deep arrays and objects may nest.</summary>
    public const int MaxDepth = 128;

    /// <summary>Reads a text into a tree with positions; never throws on bad text. A leading byte order mark is skipped.</summary>
    public static JsonDocument Read(string text, CancellationToken cancellationToken = default) =>
        new JsonParser(text, cancellationToken).ParseText();

    /// <summary>The value of a text.</summary>
    /// <exception cref="JsonSyntaxException">The text is not JSON, or a name occurs twice in one object.</exception>
    public static JsonValue Parse(string text)
    {
        var document = Read(text);
        return document.Errors.Count > 0 ? throw new JsonSyntaxException(document.Errors[0]) : document.Root!.ToValue();
    }
}
