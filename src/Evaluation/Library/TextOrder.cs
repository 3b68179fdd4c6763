using System.Globalization;

namespace DagSharp.Evaluation;

/// <summary>
/// The order of texts by the invariant culture, the same on every host. Hosts order by ICU, by Windows or, in many containers,
/// by code units; texts of ASCII are ordered here as ICU does, and others by the host.
/// </summary>
internal static class TextOrder
{
    private const int Ignored = -1;

    // What stands before the letters, in its order; other control characters count for nothing.
    private const string BeforeLetters = "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789";

    private static readonly int[] Weights = [.. Enumerable.Range(0, 128).Select(code => WeightOf((char)code))];

    public static int Compare(string? left, string? right, bool ignoreCase = false)
    {
        if (left is null || right is null)
        {
            return left is null ? right is null ? 0 : -1 : 1;
        }

        return IsAscii(left) && IsAscii(right) ? CompareAscii(left, right, ignoreCase)
            : CultureInfo.InvariantCulture.CompareInfo.Compare(left, right, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);
    }

    /// <summary>The default order of a type, with this order for texts and for tuples that hold them.</summary>
    public static IComparer<T> For<T>() => HoldsText(typeof(T)) ? Texts<T>.Instance : Comparer<T>.Default;

    /// <summary>The given order, or the default one.</summary>
    public static IComparer<T> Or<T>(IComparer<T>? comparer) => comparer is null || ReferenceEquals(comparer, Comparer<T>.Default) ? For<T>() : comparer;

    public static bool HoldsText(Type type) => type == typeof(string) || type == typeof(object) || type == typeof(IComparable)
        || type is { IsValueType: true, IsGenericType: true } && type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal) && type.GetGenericArguments().Any(HoldsText);

    public static int Compare(object? left, object? right)
    {
        if (left is string || right is string)
        {
            return left is null or string && right is null or string ? Compare(left as string, right as string) : Comparer<object?>.Default.Compare(left, right);
        }

        if (left is null || right is null || !Tuples.IsTuple(left) || left.GetType() != right.GetType())
        {
            return Comparer<object?>.Default.Compare(left, right);
        }

        return Tuples.Elements(left).Zip(Tuples.Elements(right), Compare).FirstOrDefault(static order => order != 0);
    }

    private static int CompareAscii(string left, string right, bool ignoreCase)
    {
        var (i, j) = (0, 0);
        var cases = 0;
        while (true)
        {
            for (; i < left.Length && Weights[left[i]] == Ignored; i++)
            {
            }

            for (; j < right.Length && Weights[right[j]] == Ignored; j++)
            {
            }

            if (i == left.Length || j == right.Length)
            {
                // Small letters come first, but only where nothing else decides.
                return i < left.Length ? 1 : j < right.Length ? -1 : ignoreCase ? 0 : cases;
            }

            var order = Math.Sign(Weights[left[i]].CompareTo(Weights[right[j]]));
            if (order != 0)
            {
                return order;
            }

            cases = cases != 0 ? cases : Math.Sign(right[j].CompareTo(left[i]));
            i++;
            j++;
        }
    }

    private static int WeightOf(char character) => CharLibrary.IsAsciiLetter(character) ? BeforeLetters.Length + (character | 0x20)
        : BeforeLetters.IndexOf(character) is >= 0 and var place ? place
        : Ignored;

    private static bool IsAscii(string text)
    {
        foreach (var character in text)
        {
            if (character > 127)
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Texts<T> : Comparer<T>
    {
        public static readonly Texts<T> Instance = new();

        public override int Compare(T x, T y) => TextOrder.Compare((object?)x, y);
    }
}
