using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace DagSharp.Evaluation.Tests;

/// <summary>One text for a value, whether it is a real object or the evaluator's.</summary>
internal static class Canonical
{
    public static string Text(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Text(tuple[i])))})",
        double number => $"Double {number.ToString("R", CultureInfo.InvariantCulture)}",
        DateTime time => $"DateTime {time:O} {time.Kind}",
        DateTimeOffset time => $"DateTimeOffset {time:O}",
        IFormattable formattable and ValueType => $"{(value is Enum ? "" : value.GetType().Name + " ")}{formattable.ToString(null, CultureInfo.InvariantCulture)}",
        IEnumerable sequence => $"[{string.Join(", ", sequence.Cast<object?>().Select(Text))}]",
        _ => value.ToString() ?? "",
    };
}
