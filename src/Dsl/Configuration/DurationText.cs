using System.Globalization;
using System.Text.RegularExpressions;

namespace DagSharp.Configuration;

/// <summary>Lengths of time as text, always with a unit.</summary>
internal static class DurationText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Units = new(
        @"\A(?<sign>-)?((?<d>[0-9]{1,8})d)?((?<h>[0-9]{1,9})h)?((?<m>[0-9]{1,10})m)?((?<s>[0-9]{1,11}(\.[0-9]{1,7})?)s)?((?<ms>[0-9]{1,13})ms)?\z", Options);

    private static readonly Regex Iso = new(
        @"\A(?<sign>-)?P((?<w>[0-9]{1,7})W)?((?<d>[0-9]{1,8})D)?(T((?<h>[0-9]{1,9})H)?((?<m>[0-9]{1,10})M)?((?<s>[0-9]{1,11}(\.[0-9]{1,7})?)S)?)?\z", Options);

    private static readonly Regex Clock = new(
        @"\A(?<sign>-)?((?<d>[0-9]{1,8})\.)?(?<h>[01]?[0-9]|2[0-3]):(?<m>[0-5][0-9]):(?<s>[0-5][0-9](\.[0-9]{1,7})?)\z", Options);

    /// <summary>What is accepted, for messages.</summary>
    public const string Expected = "a length of time (5m, 1h30m, PT5M or hh:mm:ss)";

    /// <summary>Reads <c>1d2h3m4.5s6ms</c>, <c>P1DT2H</c> or <c>[d.]hh:mm:ss[.fffffff]</c>.</summary>
    public static bool TryParse(string text, out TimeSpan value)
    {
        value = default;
        var match = Clock.Match(text);
        if (!match.Success)
        {
            match = text.Length > 0 && text.TrimStart('-').StartsWith("P", StringComparison.Ordinal) ? Iso.Match(text) : Units.Match(text);
        }

        if (!match.Success || !"wdhms".Any(unit => Has(match, unit.ToString())) && !Has(match, "ms") || text.EndsWith("T", StringComparison.Ordinal))
        {
            return false;
        }

        // Exact: a decimal holds every product here.
        var ticks = (Part(match, "w") * 7 * TimeSpan.TicksPerDay) + (Part(match, "d") * TimeSpan.TicksPerDay) +
            (Part(match, "h") * TimeSpan.TicksPerHour) + (Part(match, "m") * TimeSpan.TicksPerMinute) +
            (Part(match, "s") * TimeSpan.TicksPerSecond) + (Part(match, "ms") * TimeSpan.TicksPerMillisecond);
        if (ticks > TimeSpan.MaxValue.Ticks)
        {
            return false;
        }

        value = new TimeSpan((long)(Has(match, "sign") ? -ticks : ticks));
        return true;
    }

    /// <summary>A word on the commonest mistakes.</summary>
    public static string? Hint(ConfigScalar scalar) => scalar.Kind is ConfigScalarKind.Integer or ConfigScalarKind.Float
        ? "add a unit: " + scalar.Text + "s, " + scalar.Text + "m or " + scalar.Text + "h"
        : Regex.IsMatch(scalar.Text, @"\A[0-9]{1,2}:[0-9]{2}\z", RegexOptions.CultureInvariant)
            ? "write hours, minutes and seconds: hh:mm:ss"
            : Regex.IsMatch(scalar.Text, @"\A-?P[^T]*[0-9](Y|M)", RegexOptions.CultureInvariant)
                ? "years and months have no fixed length: use days"
                : null;

    private static bool Has(Match match, string group) => match.Groups[group].Success;

    private static decimal Part(Match match, string group) => Has(match, group)
        ? decimal.Parse(match.Groups[group].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 0;
}
