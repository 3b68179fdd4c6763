using System.Globalization;

namespace DagSharp.Configuration;

/// <summary><c>[Range]</c>: numbers as numbers; lengths of time and dates from the text form of the attribute.</summary>
internal sealed class RangeConstraint(object? minimum, object? maximum, bool isMinimumExclusive, bool isMaximumExclusive) : ConfigConstraint
{
    public override string Expectation =>
        (isMinimumExclusive ? "more than " : "") + ConfigConstraints.Show(minimum) + " to " +
        (isMaximumExclusive ? "less than " : "") + ConfigConstraints.Show(maximum);

    public override bool Accepts(object? value, int? count)
    {
        if (value is null)
        {
            return true;
        }

        return Compare(value, minimum) is { } low && Compare(value, maximum) is { } high &&
            (isMinimumExclusive ? low > 0 : low >= 0) &&
            (isMaximumExclusive ? high < 0 : high <= 0);
    }

    /// <summary>The order of value and bound; null when they do not compare, which accepts nothing.</summary>
    private static int? Compare(object value, object? bound) => value switch
    {
        TimeSpan span => DurationText.TryParse(Text(bound), out var limit) ? span.CompareTo(limit) : null,
        DateTime date => DateText.TryParse(Text(bound), out var limit) ? date.CompareTo(limit.Local) : null,
        DateTimeOffset date => DateText.TryParse(Text(bound), out var limit) ? date.CompareTo(limit.ToOffset()) : null,
        float or double => double.TryParse(Text(bound), NumberStyles.Float, CultureInfo.InvariantCulture, out var limit)
            && !double.IsNaN(Convert.ToDouble(value, CultureInfo.InvariantCulture))
            ? Convert.ToDouble(value, CultureInfo.InvariantCulture).CompareTo(limit)
            : null,
        IConvertible number and not string and not bool => CompareNumbers(number, bound),
        _ => null,
    };

    private static int? CompareNumbers(IConvertible value, object? bound)
    {
        var number = value.ToDecimal(CultureInfo.InvariantCulture);
        if (decimal.TryParse(Text(bound), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return number.CompareTo(exact);
        }

        // Bounds such as double.MaxValue are past what a decimal holds.
        return double.TryParse(Text(bound), NumberStyles.Float, CultureInfo.InvariantCulture, out var wide)
            ? ((double)number).CompareTo(wide)
            : null;
    }

    private static string Text(object? bound) => bound is double number
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : ConfigConstraints.Show(bound);
}
