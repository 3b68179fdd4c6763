using DagSharp.Json;

namespace DagSharp.Values;

/// <summary>Objects of the manifest that say their type.</summary>
internal static class Tagged
{
    public const string Key = "$type";

    public static JsonValue Create(string type, params (string Name, JsonValue? Value)[] members)
    {
        var result = new List<KeyValuePair<string, JsonValue>>(members.Length + 1) { new(Key, JsonValue.Of(type)) };
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                result.Add(new(name, value));
            }
        }

        return new JsonObject(result);
    }
}
