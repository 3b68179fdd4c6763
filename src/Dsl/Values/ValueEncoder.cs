using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Numerics;
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

    private static readonly ConcurrentDictionary<Type, bool> Sets = new();

    // Not a parameter: values encode the values inside them through their own ToManifest.
    [ThreadStatic]
    private static int depth;

    public static JsonValue Encode(object? value)
    {
        if (depth == MaxDepth)
        {
            throw new DefinitionException("DAG4019", $"a value is nested more than {MaxDepth} levels deep; does it contain itself?");
        }

        depth++;
        try
        {
            return EncodeInside(value);
        }
        finally
        {
            depth--;
        }
    }

    public static JsonValue EncodeMap(IEnumerable<KeyValuePair<string, object?>> members)
    {
        var list = members.ToList();
        return list.Exists(static member => member.Key == Tagged.Key)
            ? EncodePairs(list.Select(static member => new KeyValuePair<object?, object?>(member.Key, member.Value)))
            : new JsonObject(list.Select(static member => new KeyValuePair<string, JsonValue>(member.Key, Encode(member.Value))));
    }

    public static JsonValue Duration(TimeSpan duration) =>
        Tagged.Create("timedelta", ("seconds", Seconds(duration)));

    public static JsonValue Seconds(TimeSpan duration) => duration.Ticks % TimeSpan.TicksPerSecond == 0
        ? JsonValue.Of(duration.Ticks / TimeSpan.TicksPerSecond)
        : JsonValue.Of((double)duration.Ticks / TimeSpan.TicksPerSecond);

    private static JsonValue EncodeInside(object? value)
    {
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
            BigInteger number => JsonValue.NumberFromText(number.ToString(CultureInfo.InvariantCulture)),
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
            IScalarValue scalar => JsonValue.Of(SnakeCase.From(scalar.Text)),
            IMemberValues members => EncodeMap(SnakeCased(members.MemberValues)),
            IEnumerable<KeyValuePair<string, object?>> map => EncodeMap(map),
            IDictionary map => EncodeDictionary(map),
            IEnumerable items => EncodeItems(items),
            _ => EncodeOther(value),
        };
    }

    private static JsonValue EncodeItems(IEnumerable items)
    {
        var encoded = new List<JsonValue>();
        foreach (var item in items)
        {
            encoded.Add(Encode(item));
        }

        if (!Sets.GetOrAdd(items.GetType(), static type => type.GetInterfaces().Any(static given => given.IsGenericType && given.GetGenericTypeDefinition() == typeof(ISet<>))))
        {
            return new JsonArray(encoded);
        }

        // A set has no order of its own; the manifest must.
        encoded.Sort(static (left, right) => string.CompareOrdinal(left.ToString(), right.ToString()));
        return Tagged.Create("set", ("items", new JsonArray(encoded)));
    }

    private static JsonValue EncodeDictionary(IDictionary map)
    {
        var pairs = new List<KeyValuePair<object, object?>>();
        foreach (DictionaryEntry entry in map)
        {
            pairs.Add(new(entry.Key, entry.Value));
        }

        return pairs.All(static pair => pair.Key is string or Enum or DagId or KubernetesName or HostName or SqlIdentifier)
            ? EncodeMap(pairs.Select(static pair => new KeyValuePair<string, object?>(
                pair.Key is Enum constant ? EnumText.Of(constant) : pair.Key.ToString()!, pair.Value)))
            : EncodePairs(pairs.Select(static pair => new KeyValuePair<object?, object?>(pair.Key, pair.Value)));
    }

    private static JsonValue EncodePairs(IEnumerable<KeyValuePair<object?, object?>> pairs) =>
        Tagged.Create("dict", ("items", new JsonArray(
            [.. pairs.Select(pair => new JsonArray([Encode(pair.Key), Encode(pair.Value)]))])));

    private static JsonValue EncodeOther(object value)
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

        if (IsTuple(type))
        {
            return Tagged.Create("tuple", ("items", new JsonArray(TupleItems(value).Select(Encode))));
        }

        if (value is Delegate)
        {
            throw new DefinitionException("DAG4019", "a C# delegate cannot be an argument of an Airflow operator; name a Python callable with new PythonCallable(\"package.module.function\")");
        }

        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(static property => property.CanRead && property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .OrderBy(static property => property.MetadataToken)
            .Select(property => new KeyValuePair<string, object?>(property.Name, property.GetValue(value)));
        return EncodeMap(SnakeCased(properties));
    }

    private static bool IsTuple(Type type) =>
        type.FullName is { } name && (name.StartsWith("System.ValueTuple`", StringComparison.Ordinal) || name.StartsWith("System.Tuple`", StringComparison.Ordinal));

    // C# keeps what is past the seventh item in a tuple of its own.
    private static IEnumerable<object?> TupleItems(object tuple)
    {
        var type = tuple.GetType();
        for (var number = 1; number <= 7; number++)
        {
            if (ItemOf(type, tuple, $"Item{number}", out var item))
            {
                yield return item;
            }
        }

        if (ItemOf(type, tuple, "Rest", out var rest) && rest is not null)
        {
            foreach (var item in TupleItems(rest))
            {
                yield return item;
            }
        }
    }

    private static bool ItemOf(Type type, object tuple, string name, out object? item)
    {
        var (field, property) = (type.GetField(name), type.GetProperty(name));
        item = field is not null ? field.GetValue(tuple) : property?.GetValue(tuple);
        return field is not null || property is not null;
    }

    private static IEnumerable<KeyValuePair<string, object?>> SnakeCased(IEnumerable<KeyValuePair<string, object?>> members) =>
        members.Select(static member => new KeyValuePair<string, object?>(SnakeCase.From(member.Key), member.Value));
}
