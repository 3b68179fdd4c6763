using System.Collections;
using System.Globalization;
using System.Reflection;
using DagSharp.Json;
using DagSharp.Naming;

namespace DagSharp.Values;

/// <summary>Writes any value an author can pass into its form in the manifest.</summary>
/// <remarks>Text, numbers, booleans, null, lists and mappings with text keys are plain JSON. Everything else is an
/// object whose <c>$type</c> says how to read it; a user's own mapping with such a key is written as pairs.</remarks>
internal static class ValueEncoder
{
    private const int MaxDepth = 64;

    public static JsonValue Encode(object? value) => Encode(value, 0);

    public static JsonValue EncodeMap(IEnumerable<KeyValuePair<string, object?>> members) => EncodeMap(members, 0);

    public static JsonValue Duration(TimeSpan duration) =>
        Tagged.Create("timedelta", ("seconds", Seconds(duration)));

    public static JsonValue Seconds(TimeSpan duration) => duration.Ticks % TimeSpan.TicksPerSecond == 0
        ? JsonValue.Of(duration.Ticks / TimeSpan.TicksPerSecond)
        : JsonValue.Of((double)duration.Ticks / TimeSpan.TicksPerSecond);

    private static JsonValue Encode(object? value, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new DefinitionException("DAG4019", $"a value is nested more than {MaxDepth} levels deep; does it contain itself?");
        }

        return value switch
        {
            null => JsonValue.Null,
            JsonValue json => json,
            IManifestValue own => own.ToManifest(),
            string text => JsonValue.Of(text),
            bool flag => JsonValue.Of(flag),
            char character => JsonValue.Of(character.ToString()),
            sbyte or byte or short or ushort or int or uint or long => JsonValue.Of(Convert.ToInt64(value, CultureInfo.InvariantCulture)),
            ulong number => JsonValue.Of((decimal)number),
            float number => JsonValue.Of(double.Parse(number.ToString("R", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)),
            double number => JsonValue.Of(number),
            decimal number => Tagged.Create("decimal", ("value", JsonValue.Of(number.ToString(CultureInfo.InvariantCulture)))),
            TimeSpan duration => Duration(duration),
            DateTimeOffset moment => ((ZonedDateTime)moment).ToManifest(),
            DateTime moment => ((ZonedDateTime)moment).ToManifest(),
            Guid id => JsonValue.Of(id.ToString("D")),
            Uri uri => JsonValue.Of(uri.OriginalString),
            Enum constant => JsonValue.Of(EnumText.Of(constant)),
            DagId or KubernetesName or HostName or SqlIdentifier => JsonValue.Of(value.ToString()!),
            IScalarValue scalar => JsonValue.Of(NameText.ToSnakeCase(scalar.Text)),
            IMemberValues members => EncodeMap(SnakeCased(members.MemberValues), depth + 1),
            IEnumerable<KeyValuePair<string, object?>> map => EncodeMap(map, depth + 1),
            IDictionary map => EncodeDictionary(map, depth + 1),
            IEnumerable items => EncodeItems(items, depth + 1),
            _ => EncodeOther(value, depth),
        };
    }

    private static JsonValue EncodeItems(IEnumerable items, int depth)
    {
        var encoded = new List<JsonValue>();
        foreach (var item in items)
        {
            encoded.Add(Encode(item, depth));
        }

        var isSet = items.GetType().GetInterfaces().Any(static type =>
            type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ISet<>));
        if (!isSet)
        {
            return new JsonArray(encoded);
        }

        // A set has no order of its own; the manifest must.
        encoded.Sort(static (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));
        return Tagged.Create("set", ("items", new JsonArray(encoded)));
    }

    private static JsonValue EncodeDictionary(IDictionary map, int depth)
    {
        var pairs = new List<KeyValuePair<object, object?>>();
        foreach (DictionaryEntry entry in map)
        {
            pairs.Add(new(entry.Key, entry.Value));
        }

        return pairs.All(static pair => pair.Key is string or Enum or DagId or KubernetesName or HostName or SqlIdentifier)
            ? EncodeMap(pairs.Select(static pair => new KeyValuePair<string, object?>(
                pair.Key is Enum constant ? EnumText.Of(constant) : pair.Key.ToString()!, pair.Value)), depth)
            : EncodePairs(pairs.Select(static pair => new KeyValuePair<object?, object?>(pair.Key, pair.Value)), depth);
    }

    private static JsonValue EncodeMap(IEnumerable<KeyValuePair<string, object?>> members, int depth)
    {
        var list = members.ToList();
        if (list.Any(static member => member.Key == Tagged.Key))
        {
            return EncodePairs(list.Select(static member => new KeyValuePair<object?, object?>(member.Key, member.Value)), depth);
        }

        return new JsonObject(list.Select(member => new KeyValuePair<string, JsonValue>(member.Key, Encode(member.Value, depth))));
    }

    private static JsonValue EncodePairs(IEnumerable<KeyValuePair<object?, object?>> pairs, int depth) =>
        Tagged.Create("dict", ("items", new JsonArray(
            [.. pairs.Select(pair => new JsonArray([Encode(pair.Key, depth), Encode(pair.Value, depth)]))])));

    private static JsonValue EncodeOther(object value, int depth)
    {
        var type = value.GetType();
        switch (type.FullName)
        {
            // Not in netstandard2.0, so known by name only; both formats are ISO 8601.
            case "System.DateOnly":
                return Tagged.Create("date", ("value", JsonValue.Of(((IFormattable)value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
            case "System.TimeOnly":
                return Tagged.Create("time", ("value", JsonValue.Of(((IFormattable)value).ToString("HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture))));
        }

        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
        {
            var items = type.GetFields().OrderBy(static field => field.Name, StringComparer.Ordinal).Select(field => Encode(field.GetValue(value), depth + 1));
            return Tagged.Create("tuple", ("items", new JsonArray([.. items])));
        }

        if (value is Delegate)
        {
            throw new DefinitionException("DAG4019", "a C# delegate cannot be an argument of an Airflow operator; name a Python callable with new PythonCallable(\"package.module.function\")");
        }

        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(static property => property.CanRead && property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .OrderBy(static property => property.MetadataToken)
            .Select(property => new KeyValuePair<string, object?>(property.Name, property.GetValue(value)));
        return EncodeMap(SnakeCased(properties), depth + 1);
    }

    private static IEnumerable<KeyValuePair<string, object?>> SnakeCased(IEnumerable<KeyValuePair<string, object?>> members) =>
        members.Select(static member => new KeyValuePair<string, object?>(NameText.ToSnakeCase(member.Key), member.Value));
}
