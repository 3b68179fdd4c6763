using System.Globalization;
using DagSharp.Json;

namespace DagSharp.Testing;

/// <summary>Values of manifests as plain .NET values.</summary>
internal static class PlainJson
{
    public static object? Of(JsonValue? value) => value switch
    {
        JsonArray list => list.Items.Select(Of).ToList(),
        JsonObject { Members.Count: 2 } tagged when Tagged(tagged) is { } typed => typed,
        JsonObject mapping => Dictionary(mapping),
        JsonLiteral literal => Literal(literal),
        _ => null,
    };

    private static Dictionary<string, object?> Dictionary(JsonObject mapping) =>
        mapping.Members.ToDictionary(static member => member.Key, static member => Of(member.Value), StringComparer.Ordinal);

    private static object? Tagged(JsonObject tagged) => (Of(tagged["$type"]), Of(tagged["seconds"] ?? tagged["value"])) switch
    {
        ("timedelta", long seconds) => TimeSpan.FromTicks(seconds * TimeSpan.TicksPerSecond),
        ("timedelta", double seconds) => TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond)),
        ("decimal", string text) => decimal.Parse(text, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static object? Literal(JsonLiteral literal) => literal.Kind switch
    {
        JsonKind.String => literal.Text,
        JsonKind.Boolean => literal.Text == "true",
        JsonKind.Integer or JsonKind.Number => literal.TryGetInt64(out var integer) ? integer : literal.TryGetDouble(out var number) ? number : literal.Text,
        _ => null,
    };
}
