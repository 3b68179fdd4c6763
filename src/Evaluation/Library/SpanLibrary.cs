namespace DagSharp.Evaluation;

/// <summary>Extension methods of spans, which the evaluator holds as arrays.</summary>
internal static class SpanLibrary
{
    public static char[] AsSpan(string? text) => text?.ToCharArray() ?? [];

    public static char[] AsSpan(string? text, int start) => text!.Substring(start).ToCharArray();

    public static char[] AsSpan(string? text, int start, int length) => text!.Substring(start, length).ToCharArray();

    public static T[] AsSpan<T>(T[]? array) => array ?? [];

    public static bool Contains<T>(T[] span, T value) => Array.IndexOf(span, value) >= 0;

    public static bool Contains<T>(T[] span, T value, IEqualityComparer<T>? comparer) => span.Contains(value, comparer!);

    public static int IndexOf<T>(T[] span, T value) => Array.IndexOf(span, value);

    public static int IndexOf<T>(T[] span, T value, IEqualityComparer<T>? comparer) =>
        Array.FindIndex(span, item => (comparer ?? EqualityComparer<T>.Default).Equals(item, value));

    public static int LastIndexOf<T>(T[] span, T value) => Array.LastIndexOf(span, value);

    public static bool SequenceEqual<T>(T[] span, T[] other) => span.SequenceEqual(other);

    public static bool SequenceEqual<T>(T[] span, T[] other, IEqualityComparer<T>? comparer) => span.SequenceEqual(other, comparer!);

    public static bool StartsWith<T>(T[] span, T[] value) => span.Take(value.Length).SequenceEqual(value);

    public static bool EndsWith<T>(T[] span, T[] value) => span.Length >= value.Length && span.Skip(span.Length - value.Length).SequenceEqual(value);

    public static void Reverse<T>(T[] span) => Array.Reverse(span);

    public static void Sort<T>(T[] span) => Array.Sort(span);
}
