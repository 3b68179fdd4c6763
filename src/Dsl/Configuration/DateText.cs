using System.Globalization;
using System.Text.RegularExpressions;

namespace DagSharp.Configuration;

/// <summary>ISO 8601 dates and times as text; nothing depends on culture or on the machine's time zone.</summary>
internal static class DateText
{
    /// <summary>What is accepted, for messages.</summary>
    public const string Expected = "an ISO 8601 date or time (2026-01-31, 2026-01-31T06:00:00Z)";

    private static readonly Regex Form = new(
        @"\A(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})([Tt ](?<time>[0-9]{2}:[0-9]{2})(:(?<s>[0-9]{2})(\.(?<f>[0-9]{1,7}))?)?(?<zone>[Zz]|[+-][0-9]{2}(:?[0-9]{2})?)?)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Reads a date, or a date and time with or without an offset.</summary>
    public static bool TryParse(string text, out DateParts value)
    {
        value = default;
        var match = Form.Match(text);
        if (!match.Success)
        {
            return false;
        }

        var time = match.Groups["time"].Success ? match.Groups["time"].Value : "00:00";
        var seconds = match.Groups["s"].Success ? match.Groups["s"].Value : "00";
        if (!DateTime.TryParseExact(
            match.Groups["date"].Value + " " + time + ":" + seconds,
            "yyyy-MM-dd HH:mm:ss",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var local))
        {
            return false;
        }

        local = local.AddTicks(long.Parse(match.Groups["f"].Value.PadRight(7, '0'), CultureInfo.InvariantCulture));
        var offset = Offset(match.Groups["zone"].Value);
        if (offset is { } shift && (Math.Abs(shift.Ticks) > TimeSpan.FromHours(14).Ticks || !IsInRange(local.Ticks - shift.Ticks)))
        {
            return false;
        }

        value = new DateParts(local, offset, match.Groups["time"].Success);
        return true;
    }

    private static bool IsInRange(long ticks) => ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;

    private static TimeSpan? Offset(string zone)
    {
        if (zone.Length == 0)
        {
            return null;
        }

        if (zone is "Z" or "z")
        {
            return TimeSpan.Zero;
        }

        var digits = zone.Substring(1).Replace(":", "").PadRight(4, '0');
        var minutes = int.Parse(digits.Substring(2), CultureInfo.InvariantCulture);
        var total = (int.Parse(digits.Substring(0, 2), CultureInfo.InvariantCulture) * 60) + (minutes < 60 ? minutes : 24 * 60);
        return TimeSpan.FromMinutes(zone[0] == '-' ? -total : total);
    }
}

/// <summary>A date as written.</summary>
/// <param name="Local">Year to fraction of a second, without zone.</param>
/// <param name="Offset">The offset from UTC, if given.</param>
/// <param name="HasTime">Whether a time of day was given.</param>
internal readonly record struct DateParts(DateTime Local, TimeSpan? Offset, bool HasTime)
{
    public DateTimeOffset ToOffset() => new(Local, Offset ?? TimeSpan.Zero);

    public DateTime ToDateTime() => Offset is { } offset ? DateTime.SpecifyKind(Local - offset, DateTimeKind.Utc) : Local;
}
