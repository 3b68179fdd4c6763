using System.Collections;
using System.Globalization;
using System.Reflection;
using DagSharp.Json;

namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>Values as text, with their types where those could be confused.</summary>
internal static class ValueText
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => "'" + text + "'",
        bool flag => flag ? "true" : "false",
        JsonValue json => JsonWriter.Write(json, isIndented: false),
        DateTime date => date.ToString("O", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("O", CultureInfo.InvariantCulture),
        double real => real.ToString("R", CultureInfo.InvariantCulture) + "d",
        decimal exact => exact.ToString(CultureInfo.InvariantCulture) + "m",
        Enum or Uri or Guid or TimeSpan => value.ToString()!,
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IDictionary dictionary => "{" + string.Join(", ", dictionary.Cast<object>().Select(Entry)) + "}",
        IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Of)) + "]",
        _ => Record(value),
    };

    private static string Entry(object pair) => pair switch
    {
        DictionaryEntry entry => Of(entry.Key) + ": " + Of(entry.Value),
        _ => Of(pair.GetType().GetProperty("Key")!.GetValue(pair)) + ": " + Of(pair.GetType().GetProperty("Value")!.GetValue(pair)),
    };

    private static string Record(object value) => value.GetType().Name + "(" + string.Join(", ", value.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0)
        .OrderBy(property => property.Name, StringComparer.Ordinal)
        .Select(property => property.Name + "=" + Of(property.GetValue(value)))) + ")";
}
