namespace DagSharp.Scheduling;

/// <summary>One item of a column's list, such as <c>1-5/2</c>: shapes and numbers, before any range is checked.</summary>
internal static class CronItem
{
    /// <summary>Larger than any bound: numbers too long to hold are this.</summary>
    private const int TooLarge = 1_000_000_000;

    /// <summary>Reads <c>low-high</c> or <c>low-high/step</c>; the bounds may be names.</summary>
    public static bool TryRange(string text, out string low, out string high, out int step)
    {
        (low, high, step) = ("", "", 1);
        var dash = text.IndexOf('-');
        if (dash <= 0)
        {
            return false;
        }

        var rest = text.Substring(dash + 1);
        var slash = rest.IndexOf('/');
        if (slash >= 0 && !TryNumber(rest.Substring(slash + 1), out step))
        {
            return false;
        }

        low = text.Substring(0, dash);
        high = slash < 0 ? rest : rest.Substring(0, slash);
        return high.Length > 0 && high.IndexOf('-') < 0;
    }

    /// <summary>Reads <c>start/step</c>; the last slash counts.</summary>
    public static bool TryStartWithStep(string text, out string start, out int step)
    {
        (start, step) = ("", 1);
        var slash = text.LastIndexOf('/');
        if (slash <= 0 || !TryNumber(text.Substring(slash + 1), out step))
        {
            return false;
        }

        start = text.Substring(0, slash);
        return start.IndexOf('-') < 0;
    }

    /// <summary>Reads ASCII digits. A number too long to hold becomes one that no column allows.</summary>
    public static bool TryNumber(string text, out int value)
    {
        long number = 0;
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
            {
                value = 0;
                return false;
            }

            number = Math.Min(number * 10 + (character - '0'), TooLarge);
        }

        value = (int)number;
        return text.Length > 0;
    }

    public static bool IsWord(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
