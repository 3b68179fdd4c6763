using DagSharp.Json;

namespace DagSharp.Configuration;

/// <summary>Values for targets without a type of their own.</summary>
internal static class PlainValue
{
    /// <summary>Plain .NET objects; <paramref name="tooLarge"/> is a number past every type, if there is one.</summary>
    public static object? Of(ConfigNode node, out ConfigNode? tooLarge)
    {
        tooLarge = null;
        switch (node)
        {
            case ConfigScalar { Kind: ConfigScalarKind.Null }:
                return null;
            case ConfigScalar { Kind: ConfigScalarKind.Boolean } flag:
                return flag.Text[0] is 't' or 'T';
            case ConfigScalar { Kind: ConfigScalarKind.Integer or ConfigScalarKind.Float } number:
                var value = NumberText.ToPlain(number);
                tooLarge = value is null ? node : null;
                return value;
            case ConfigScalar text:
                return text.Text;
            case ConfigSequence sequence:
                var list = new List<object?>(sequence.Items.Count);
                foreach (var item in sequence.Items)
                {
                    list.Add(Of(item, out var large));
                    tooLarge ??= large;
                }

                return list;
            default:
                var dictionary = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var entry in ((ConfigMapping)node).Entries)
                {
                    dictionary.Add(entry.Key, Of(entry.Value, out var large));
                    tooLarge ??= large;
                }

                return dictionary;
        }
    }

    /// <summary>The JSON that says the same; a number JSON has no form for (<c>.inf</c>, <c>0x1F</c>) becomes text or decimal.</summary>
    public static JsonValue ToJson(ConfigNode node) => node switch
    {
        ConfigScalar { Kind: ConfigScalarKind.Null } => JsonValue.Null,
        ConfigScalar { Kind: ConfigScalarKind.Boolean } flag => JsonValue.Of(flag.Text[0] is 't' or 'T'),
        ConfigScalar { Kind: ConfigScalarKind.Integer or ConfigScalarKind.Float } number => ToJsonNumber(number),
        ConfigScalar text => JsonValue.Of(text.Text),
        ConfigSequence sequence => new JsonArray(sequence.Items.Select(ToJson)),
        _ => new JsonObject(((ConfigMapping)node).Entries.Select(entry => new KeyValuePair<string, JsonValue>(entry.Key, ToJson(entry.Value)))),
    };

    private static JsonValue ToJsonNumber(ConfigScalar number) =>
        JsonNumberSyntax.Classify(number.Text) is not null
            ? JsonValue.NumberFromText(number.Text)
            : NumberText.ToPlain(number) switch
            {
                long whole => JsonValue.Of(whole),
                decimal whole => JsonValue.Of(whole),
                double real when !double.IsNaN(real) && !double.IsInfinity(real) => JsonValue.Of(real),
                _ => JsonValue.Of(number.Text),
            };
}
