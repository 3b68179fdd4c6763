using System.Text.Json;
using System.Text.Json.Nodes;

namespace DagSharp.Samples.Tests.DataSurface;

/// <summary>Where two JSON values differ: one text for each place.</summary>
internal static class JsonDifference
{
    public static IEnumerable<string> Find(JsonNode? expected, JsonNode? found, string path = "") => (expected, found) switch
    {
        (JsonObject left, JsonObject right) => left.Select(static member => member.Key).Union(right.Select(static member => member.Key))
            .SelectMany(key => left.ContainsKey(key) && right.ContainsKey(key)
                ? Find(left[key], right[key], $"{path}.{key}")
                : [$"{path}.{key}: expected {Text(left, key)}, found {Text(right, key)}"]),
        // The order of tags means nothing.
        (JsonArray left, JsonArray right) when path.EndsWith(".tags", StringComparison.Ordinal) => Items(Sorted(left), Sorted(right), path),
        (JsonArray left, JsonArray right) => Items([.. left], [.. right], path),
        _ => AreEqual(expected, found) ? [] : [$"{path}: expected {Text(expected)}, found {Text(found)}"],
    };

    private static IEnumerable<string> Items(JsonNode?[] left, JsonNode?[] right, string path) => left.Length == right.Length
        ? left.SelectMany((item, index) => Find(item, right[index], $"{path}[{index}]"))
        : [$"{path}: expected {left.Length} items, found {right.Length}"];

    private static JsonNode?[] Sorted(JsonArray items) => [.. items.OrderBy(static item => item!.GetValue<string>(), StringComparer.Ordinal)];

    // 300 and 300.0 are one number.
    private static bool AreEqual(JsonNode? left, JsonNode? right) =>
        left?.GetValueKind() == JsonValueKind.Number && right?.GetValueKind() == JsonValueKind.Number
            ? double.Parse(left.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) == double.Parse(right.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)
            : JsonNode.DeepEquals(left, right);

    private static string Text(JsonObject map, string key) => map.TryGetPropertyValue(key, out var value) ? Text(value) : "nothing";

    private static string Text(JsonNode? value) => value?.ToJsonString() ?? "null";
}
