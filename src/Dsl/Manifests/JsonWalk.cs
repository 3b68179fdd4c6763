using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>Goes through everything inside a value.</summary>
internal static class JsonWalk
{
    /// <summary>Visits the value itself and all values inside; nothing when there is none.</summary>
    public static void Visit(JsonValue? value, Action<JsonValue> visit)
    {
        if (value is null)
        {
            return;
        }

        visit(value);
        switch (value)
        {
            case JsonObject { Members: var members }:
                for (var index = 0; index < members.Count; index++)
                {
                    Visit(members[index].Value, visit);
                }

                break;
            case JsonArray { Items: var items }:
                for (var index = 0; index < items.Count; index++)
                {
                    Visit(items[index], visit);
                }

                break;
        }
    }
}
