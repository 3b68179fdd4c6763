namespace DagSharp.Scheduling;

/// <summary>The columns <c>H</c> (hashed) and <c>R</c> (random) of croniter. Airflow gives no hash, so only <c>R</c> passes.</summary>
internal static class CronHash
{
    /// <summary>True when the column is such a form; it is then replaced by its lowest outcome.</summary>
    public static bool TryExpand(CronField field, string text, out string expanded, out string? error)
    {
        (expanded, error) = (text, null);
        if (!TrySplit(text, out var range, out var divisor))
        {
            return false;
        }

        if (text[0] == 'h')
        {
            error = $"{field.Name} '{text}' is hashed, which Airflow does not support";
            return true;
        }

        var (low, high) = (field.Min, field.Max);
        if (range is { } bounds)
        {
            (low, high) = bounds;
            if (low >= high)
            {
                error = $"{field.Name} '{text}' ends at {high}, expected more than {low}";
            }
            else if (low < field.Min || field.Fold(high) > field.Max)
            {
                error = $"{field.Name} {(low < field.Min ? low : high)} is out of range {field.Range}";
            }
        }

        if (divisor == 0)
        {
            error ??= $"{field.Name} '{text}' has step 0; expected 1 or more";
        }

        expanded = divisor is null ? $"{low}" : $"{low}-{high}/{divisor}";
        return true;
    }

    /// <summary>Splits <c>r</c>, <c>r(1-5)</c>, <c>r/10</c> and <c>r(1-5)/2</c>.</summary>
    private static bool TrySplit(string text, out (int Low, int High)? range, out int? divisor)
    {
        (range, divisor) = (null, null);
        if (text[0] is not ('h' or 'r'))
        {
            return false;
        }

        var rest = text.Substring(1);
        if (rest.StartsWith("(", StringComparison.Ordinal))
        {
            var close = rest.IndexOf(')');
            var dash = rest.IndexOf('-');
            if (dash < 0 || close < dash
                || !CronItem.TryNumber(rest.Substring(1, dash - 1), out var low)
                || !CronItem.TryNumber(rest.Substring(dash + 1, close - dash - 1), out var high))
            {
                return false;
            }

            range = (low, high);
            rest = rest.Substring(close + 1);
        }

        if (rest.Length == 0)
        {
            return true;
        }

        if (rest[0] != '/' || !CronItem.TryNumber(rest.Substring(1), out var step))
        {
            return false;
        }

        divisor = step;
        return true;
    }
}
