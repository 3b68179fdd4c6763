namespace DagSharp.Evaluation;

/// <summary>Extension methods of spans, which the evaluator holds as arrays.</summary>
internal static class SpanLibrary
{
    public static char[] AsSpan(string? text) => text?.ToCharArray() ?? [];

    public static char[] AsSpan(string? text, int start) => text!.Substring(start).ToCharArray();

    public static char[] AsSpan(string? text, int start, int length) => text!.Substring(start, length).ToCharArray();

    public static void AddRange<T>(List<T> list, T[] source) => list.AddRange(source);

    public static void InsertRange<T>(List<T> list, int index, T[] source) => list.InsertRange(index, source);

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

    public static char[] AsSpan(string? text, HostIndex start) => AsSpan(text, start.GetOffset(text!.Length));

    public static char[] AsSpan(string? text, HostRange range) => range.Within(text!.Length) is { } part ? AsSpan(text, part.Start, part.Length) : throw new ArgumentOutOfRangeException("start");

    public static char[] Trim(char[] span) => new string(span).Trim().ToCharArray();

    public static char[] TrimStart(char[] span) => new string(span).TrimStart().ToCharArray();

    public static char[] TrimEnd(char[] span) => new string(span).TrimEnd().ToCharArray();

    public static char[] Trim(char[] span, char value) => new string(span).Trim(value).ToCharArray();

    public static char[] TrimStart(char[] span, char value) => new string(span).TrimStart(value).ToCharArray();

    public static char[] TrimEnd(char[] span, char value) => new string(span).TrimEnd(value).ToCharArray();

    public static bool IsWhiteSpace(char[] span) => string.IsNullOrWhiteSpace(new string(span));

    public static bool Contains(char[] span, char[] value, StringComparison comparison) => IndexOf(span, value, comparison) >= 0;

    public static int IndexOf(char[] span, char[] value, StringComparison comparison) => new string(span).IndexOf(new string(value), comparison);

    public static int LastIndexOf(char[] span, char[] value, StringComparison comparison) => new string(span).LastIndexOf(new string(value), comparison);

    public static bool Equals(char[] span, char[] other, StringComparison comparison) => string.Equals(new string(span), new string(other), comparison);

    public static int CompareTo(char[] span, char[] other, StringComparison comparison) => string.Compare(new string(span), new string(other), comparison);

    public static bool StartsWith(char[] span, char[] value, StringComparison comparison) => new string(span).StartsWith(new string(value), comparison);

    public static bool EndsWith(char[] span, char[] value, StringComparison comparison) => new string(span).EndsWith(new string(value), comparison);

    public static int IndexOf<T>(T[] span, T[] value)
    {
        for (var at = 0; at <= span.Length - value.Length; at++)
        {
            var matched = 0;
            while (matched < value.Length && EqualityComparer<T>.Default.Equals(span[at + matched], value[matched]))
            {
                matched++;
            }

            if (matched == value.Length)
            {
                return at;
            }
        }

        return -1;
    }

    public static int IndexOfAny<T>(T[] span, T first, T second) => Array.FindIndex(span, item => Equals(item, first) || Equals(item, second));

    public static int IndexOfAny<T>(T[] span, T first, T second, T third) => Array.FindIndex(span, item => Equals(item, first) || Equals(item, second) || Equals(item, third));

    public static int IndexOfAny<T>(T[] span, T[] values) => Array.FindIndex(span, item => values.Contains(item));

    public static int Count<T>(T[] span, T value) => span.Count(item => Equals(item, value));

    public static bool StartsWith<T>(T[] span, T value) => span.Length > 0 && Equals(span[0], value);

    public static bool EndsWith<T>(T[] span, T value) => span.Length > 0 && Equals(span[span.Length - 1], value);

    public static int BinarySearch<T, TComparable>(T[] span, TComparable comparable)
        where TComparable : IComparable<T>
    {
        var (low, high) = (0, span.Length - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = comparable.CompareTo(span[middle]);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order > 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    public static bool ContainsAny<T>(T[] span, T[] values) => IndexOfAny(span, values) >= 0;

    public static int LastIndexOfAny<T>(T[] span, T[] values) => Array.FindLastIndex(span, item => values.Contains(item));

    public static int IndexOfAnyExcept<T>(T[] span, T value) => Array.FindIndex(span, item => !Equals(item, value));

    public static int IndexOfAnyExcept<T>(T[] span, T[] values) => Array.FindIndex(span, item => !values.Contains(item));

    public static int CommonPrefixLength<T>(T[] span, T[] other) => span.Zip(other, (a, b) => Equals(a, b)).TakeWhile(same => same).Count();

    public static void Replace<T>(T[] span, T oldValue, T newValue)
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = Equals(span[i], oldValue) ? newValue : span[i];
        }
    }

    public static int SequenceCompareTo<T>(T[] span, T[] other)
        where T : IComparable<T>
    {
        for (var i = 0; i < Math.Min(span.Length, other.Length); i++)
        {
            if (span[i].CompareTo(other[i]) is var order && order != 0)
            {
                return order;
            }
        }

        return span.Length.CompareTo(other.Length);
    }

    public static void Sort<T>(T[] span, Comparison<T> comparison) => Array.Sort(span, comparison);
}
