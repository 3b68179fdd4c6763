namespace DagSharp.Evaluation;

/// <summary>Members of string that old hosts lack or that differ between hosts.</summary>
internal static class TextLibrary
{
    private const int RemoveEmpty = 1;
    private const int Trimmed = 2;

    public static int CompareTo(string text, string? other) => TextOrder.Compare(text, other);

    public static int Compare(string? left, string? right) => TextOrder.Compare(left, right);

    public static int Compare(string? left, string? right, bool ignoreCase) => TextOrder.Compare(left, right, ignoreCase);

    public static int Compare(string? left, string? right, bool ignoreCase, System.Globalization.CultureInfo? culture) => TextOrder.Compare(left, right, ignoreCase);

    public static int Compare(string? left, string? right, StringComparison comparison) => comparison switch
    {
        StringComparison.CurrentCulture or StringComparison.InvariantCulture => TextOrder.Compare(left, right),
        StringComparison.CurrentCultureIgnoreCase or StringComparison.InvariantCultureIgnoreCase => TextOrder.Compare(left, right, ignoreCase: true),
        _ => string.Compare(left, right, comparison),
    };

    public static bool Contains(string text, char value) => text.IndexOf(value) >= 0;

    public static bool Contains(string text, string value, StringComparison comparison) => text.IndexOf(value, comparison) >= 0;

    public static bool Contains(string text, char value, StringComparison comparison) => text.IndexOf(value.ToString(), comparison) >= 0;

    public static bool StartsWith(string text, char value) => text.Length > 0 && text[0] == value;

    public static bool EndsWith(string text, char value) => text.Length > 0 && text[text.Length - 1] == value;

    public static int IndexOf(string text, char value, StringComparison comparison) => text.IndexOf(value.ToString(), comparison);

    public static string Trim(string text, char value) => text.Trim(value);

    public static string TrimStart(string text, char value) => text.TrimStart(value);

    public static string TrimEnd(string text, char value) => text.TrimEnd(value);

    public static string[] Split(string text, char separator, StringSplitOptions options) => Clean(text.Split([separator], Early(options)), options);

    public static string[] Split(string text, char separator, int count, StringSplitOptions options) => Clean(text.Split([separator], count, Early(options)), options);

    public static string[] Split(string text, string? separator, StringSplitOptions options) => Clean(text.Split([separator!], Early(options)), options);

    public static string[] Split(string text, string? separator, int count, StringSplitOptions options) => Clean(text.Split([separator!], count, Early(options)), options);

    public static string[] Split(string text, char[]? separators, StringSplitOptions options) => Clean(text.Split(separators!, Early(options)), options);

    public static string[] Split(string text, string[]? separators, StringSplitOptions options) => Clean(text.Split(separators!, Early(options)), options);

    public static string[] Split(string text, params char[] separators) => text.Split(separators);

    public static string ReplaceLineEndings(string text) => ReplaceLineEndings(text, "\n");

    public static string ReplaceLineEndings(string text, string replacement) =>
        text.Replace("\r\n", "\n").Replace('\r', '\n').Replace("\n", replacement);

    public static string Replace(string text, string oldValue, string? newValue, StringComparison comparison)
    {
        if (oldValue.Length == 0)
        {
            throw new ArgumentException("The value cannot be an empty string.", nameof(oldValue));
        }

        var result = new System.Text.StringBuilder();
        for (var start = 0; ;)
        {
            var found = text.IndexOf(oldValue, start, comparison);
            if (found < 0)
            {
                return result.Append(text, start, text.Length - start).ToString();
            }

            result.Append(text, start, found - start).Append(newValue);
            start = found + oldValue.Length;
        }
    }

    private static StringSplitOptions Early(StringSplitOptions options) =>
        ((int)options & Trimmed) != 0 ? StringSplitOptions.None : options;

    private static string[] Clean(string[] parts, StringSplitOptions options) => ((int)options & Trimmed) == 0 ? parts
        : [.. parts.Select(part => part.Trim()).Where(part => part.Length > 0 || ((int)options & RemoveEmpty) == 0)];
}
