using System.Globalization;

namespace DagSharp.Json;

/// <summary><c>null</c>, a boolean, a number or text.</summary>
public sealed class JsonLiteral : JsonValue
{
    internal JsonLiteral(JsonKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    /// <inheritdoc/>
    public override JsonKind Kind { get; }

    /// <summary>Text: the characters without quotes or escapes. Anything else: as JSON writes it.</summary>
    public string Text { get; }

    /// <summary>The integer, if it is one and fits into 64 bits.</summary>
    public bool TryGetInt64(out long value)
    {
        value = 0;
        return Kind == JsonKind.Integer &&
            long.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The nearest double, if this is a number within the double's range.</summary>
    public bool TryGetDouble(out double value)
    {
        value = 0;
        return Kind is JsonKind.Integer or JsonKind.Number &&
            double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) &&
            !double.IsInfinity(value);
    }

    /// <inheritdoc/>
    public override bool Equals(JsonValue? other) =>
        other is JsonLiteral literal && literal.Kind == Kind && string.Equals(literal.Text, Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Text) * 31) + (int)Kind);
}
