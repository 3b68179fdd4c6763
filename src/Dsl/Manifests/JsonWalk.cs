using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>Goes through everything inside a value.</summary>
internal static class JsonWalk
{
    public static IEnumerable<JsonObject> Objects(JsonValue? value) => All(value).OfType<JsonObject>();

    public static IEnumerable<string> Texts(JsonValue? value) =>
        All(value).OfType<JsonLiteral>().Where(static literal => literal.Kind == JsonKind.String).Select(static literal => literal.Text);

    private static IEnumerable<JsonValue> All(JsonValue? value)
    {
        if (value is null)
        {
            yield break;
        }

        var waiting = new Stack<JsonValue>();
        waiting.Push(value);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            yield return next;
            switch (next)
            {
                case JsonObject members:
                    foreach (var member in members.Members)
                    {
                        waiting.Push(member.Value);
                    }

                    break;
                case JsonArray items:
                    foreach (var item in items.Items)
                    {
                        waiting.Push(item);
                    }

                    break;
            }
        }
    }
}
