using System.Text;

namespace DagSharp.Evaluation;

/// <summary>Members of StringBuilder that netstandard2.0 lacks or that write numbers and line ends by host.</summary>
internal static class BuilderLibrary
{
    public static StringBuilder AppendLine(StringBuilder text) => text.Append('\n');

    public static StringBuilder AppendLine(StringBuilder text, string? value) => text.Append(value).Append('\n');

    public static StringBuilder Append(StringBuilder text, double value) => text.Append(Numbers.RoundTrip(value));

    public static StringBuilder Append(StringBuilder text, float value) => text.Append(Numbers.RoundTrip(value));

    public static StringBuilder Append(StringBuilder text, object? value) => text.Append(Interpreter.Text(value));

    public static StringBuilder AppendJoin(StringBuilder text, string? separator, params object?[] values) => text.Append(string.Join(separator, values.Select(value => Interpreter.Text(value))));

    public static StringBuilder AppendJoin(StringBuilder text, string? separator, params string?[] values) => text.Append(string.Join(separator, values));

    public static StringBuilder AppendJoin<T>(StringBuilder text, string? separator, IEnumerable<T> values) => text.Append(string.Join(separator, values.Select(value => Interpreter.Text(value))));

    public static StringBuilder AppendJoin(StringBuilder text, char separator, params object?[] values) => AppendJoin(text, separator.ToString(), values);

    public static StringBuilder AppendJoin(StringBuilder text, char separator, params string?[] values) => AppendJoin(text, separator.ToString(), values);

    public static StringBuilder AppendJoin<T>(StringBuilder text, char separator, IEnumerable<T> values) => AppendJoin(text, separator.ToString(), values);
}
