using System.Globalization;
using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A wall-clock time in a time zone, as Airflow's dates are: a local time and an IANA zone, or a fixed offset.</summary>
/// <remarks>The instant of a named zone is computed by Airflow, from its own time zone table, so the same definition
/// means the same thing whatever machine compiled it. A DAG takes its time zone from its start date.</remarks>
public readonly record struct ZonedDateTime : IManifestValue
{
    private readonly string? zone;

    private ZonedDateTime(DateTime local, string zone)
    {
        Local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        this.zone = zone;
    }

    /// <summary>The wall-clock time, to the microsecond (Airflow's resolution).</summary>
    public DateTime Local { get; }

    /// <summary>The IANA name of the time zone (<c>Europe/Amsterdam</c>), <c>UTC</c>, or an offset such as <c>+05:30</c>.</summary>
    public string Zone => zone ?? "UTC";

    /// <summary>A wall-clock time in a named zone.</summary>
    /// <param name="local">The wall-clock time; its <see cref="DateTime.Kind"/> is not used.</param>
    /// <param name="zone">An IANA time zone name, <c>UTC</c>, or an offset such as <c>+05:30</c>.</param>
    public static ZonedDateTime In(DateTime local, string zone) => new(local, zone);

    /// <summary>Midnight of a day in UTC.</summary>
    public static ZonedDateTime Utc(int year, int month, int day) => new(new DateTime(year, month, day), "UTC");

    /// <summary>A time in UTC.</summary>
    public static ZonedDateTime Utc(int year, int month, int day, int hour, int minute, int second = 0) =>
        new(new DateTime(year, month, day, hour, minute, second), "UTC");

    /// <summary>Reads ISO 8601: <c>2026-01-01</c>, <c>2026-01-01T08:30:00</c>, with <c>Z</c> or an offset, or with a zone
    /// in brackets (<c>2026-03-01T00:00:00[Europe/Amsterdam]</c>). Without any of these it is UTC.</summary>
    /// <exception cref="FormatException">The text is none of these, or no such day exists.</exception>
    public static ZonedDateTime Parse(string text) => TryParse(text, out var result)
        ? result
        : throw new FormatException($"'{text}' is not a date: expected ISO 8601 such as 2026-01-01, 2026-01-01T08:30:00+02:00 or 2026-01-01T08:30:00[Europe/Amsterdam]");

    /// <summary>Reads what <see cref="Parse"/> reads, and says whether it could.</summary>
    public static bool TryParse(string? text, out ZonedDateTime result)
    {
        result = default;
        if (text is null)
        {
            return false;
        }

        string? zone = null;
        var bracket = text.IndexOf('[');
        if (bracket >= 0)
        {
            if (!text.EndsWith("]", StringComparison.Ordinal) || text.Length - bracket < 3)
            {
                return false;
            }

            zone = text.Substring(bracket + 1, text.Length - bracket - 2);
            text = text.Substring(0, bracket);
        }

        if (DateTime.TryParseExact(text, LocalFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            result = new ZonedDateTime(local, zone ?? "UTC");
            return true;
        }

        if (zone is null && DateTimeOffset.TryParseExact(text, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            result = moment;
            return true;
        }

        return false;
    }

    private static readonly string[] LocalFormats =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFF", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFF"];

    private static readonly string[] OffsetFormats =
        ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFK"];

    /// <summary>A moment with its offset; an offset of zero is UTC.</summary>
    public static implicit operator ZonedDateTime(DateTimeOffset moment) =>
        new(moment.DateTime, moment.Offset == TimeSpan.Zero ? "UTC" : OffsetText(moment.Offset));

    /// <summary>A <see cref="DateTime"/> is taken as UTC; one of kind Local is refused, because it means the compiling machine's zone.</summary>
    /// <exception cref="ArgumentException">The kind is <see cref="DateTimeKind.Local"/>.</exception>
    public static implicit operator ZonedDateTime(DateTime moment) => moment.Kind == DateTimeKind.Local
        ? throw new ArgumentException("a local DateTime depends on the machine that compiles; use UTC, a DateTimeOffset or ZonedDateTime.In", nameof(moment))
        : new ZonedDateTime(moment, "UTC");

    /// <summary>The same wall-clock time in another zone.</summary>
    public ZonedDateTime WithZone(string zone) => new(Local, zone);

    /// <summary>Compares two times of the same zone; of different zones, as if both were UTC (at most 26 hours off).</summary>
    internal int CompareWallClock(ZonedDateTime other) => Local.CompareTo(other.Local);

    /// <inheritdoc/>
    public override string ToString() => $"{LocalText}[{Zone}]";

    JsonValue IManifestValue.ToManifest() => ToManifest();

    internal JsonValue ToManifest() => Tagged.Create("datetime", ("timezone", JsonValue.Of(Zone)), ("value", JsonValue.Of(LocalText)));

    private string LocalText => Local.Ticks % TimeSpan.TicksPerSecond == 0
        ? Local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
        : Local.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture);

    private static string OffsetText(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
}
