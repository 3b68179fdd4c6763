using System.Globalization;

namespace DagSharp.Json;

/// <summary>An immutable JSON value. Equal when written the same: the order of members counts, positions in a file do not.</summary>
/// <remarks>
/// A number keeps its exact text, so reading and writing never lose digits; <c>1</c>, <c>1.0</c> and <c>1.00</c>
/// are three different values. <see cref="Of(double)"/> always gives a number with a decimal point or exponent.
/// </remarks>
public abstract class JsonValue : IEquatable<JsonValue>
{
    private protected JsonValue()
    {
    }

    /// <summary><c>null</c>.</summary>
    public static JsonValue Null { get; } = new JsonLiteral(JsonKind.Null, "null");

    /// <summary><c>true</c>.</summary>
    public static JsonValue True { get; } = new JsonLiteral(JsonKind.Boolean, "true");

    /// <summary><c>false</c>.</summary>
    public static JsonValue False { get; } = new JsonLiteral(JsonKind.Boolean, "false");

    /// <summary>What the value is.</summary>
    public abstract JsonKind Kind { get; }

    /// <summary>A boolean.</summary>
    public static JsonValue Of(bool value) => value ? True : False;

    /// <summary>An integer.</summary>
    public static JsonValue Of(long value) =>
        new JsonLiteral(JsonKind.Integer, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number in the shortest form that reads back as the same double.</summary>
    /// <exception cref="ArgumentOutOfRangeException">NaN or infinite: JSON has no such number.</exception>
    public static JsonValue Of(double value) => new JsonLiteral(JsonKind.Number, DoubleText.Shortest(value));

    /// <summary>A number with the decimal's own digits: <c>1.10m</c> stays <c>1.10</c>, and <c>1m</c> is <c>1</c>.</summary>
    public static JsonValue Of(decimal value) => NumberFromText(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Text, or <see cref="Null"/> for a null reference.</summary>
    public static JsonValue Of(string? value) => value is null ? Null : new JsonLiteral(JsonKind.String, value);

    /// <summary>A number of any size from its JSON text.</summary>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public static JsonValue NumberFromText(string text)
    {
        var kind = JsonNumberSyntax.Classify(text);
        return kind is null
            ? throw new FormatException("'" + text + "' is not a JSON number")
            : new JsonLiteral(kind.Value, text);
    }

    /// <summary>Whether both are written the same.</summary>
    public static bool operator ==(JsonValue? left, JsonValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two are written differently.</summary>
    public static bool operator !=(JsonValue? left, JsonValue? right) => !(left == right);

    /// <inheritdoc/>
    public abstract bool Equals(JsonValue? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is JsonValue other && Equals(other);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    /// <summary>The canonical text, indented; see <see cref="JsonWriter"/>.</summary>
    public override string ToString() => JsonWriter.Write(this);
}
