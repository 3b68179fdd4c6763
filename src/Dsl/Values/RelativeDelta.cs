using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A calendar step (dateutil's <c>relativedelta</c>): plural parts are added, singular ones replace.</summary>
/// <example><c>new RelativeDelta { Months = 1, Day = 1, Weekday = DayOfWeek.Friday, WeekdayOccurrence = 2 }</c> is the second Friday of next month.</example>
public sealed class RelativeDelta : IManifestValue
{
    /// <summary>Years to add.</summary>
    public int Years { get; init; }

    /// <summary>Months to add.</summary>
    public int Months { get; init; }

    /// <summary>Weeks to add.</summary>
    public int Weeks { get; init; }

    /// <summary>Days to add.</summary>
    public int Days { get; init; }

    /// <summary>Hours to add.</summary>
    public int Hours { get; init; }

    /// <summary>Minutes to add.</summary>
    public int Minutes { get; init; }

    /// <summary>Seconds to add.</summary>
    public int Seconds { get; init; }

    /// <summary>Year to go to.</summary>
    public int? Year { get; init; }

    /// <summary>Month to go to, 1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month to go to, 1 to 31 (later than the last is the last).</summary>
    public int? Day { get; init; }

    /// <summary>Weekday to go to.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Which of those weekdays, 1 the first on or after the day; negative counts back.</summary>
    public int? WeekdayOccurrence { get; init; }

    /// <summary>Whether some part moves on; false is certain to stand still or go back.</summary>
    internal bool GoesForward =>
        Year is not null || Month is not null || Day is not null || Weekday is not null
        || Years > 0 || Months > 0 || Weeks > 0 || Days > 0 || Hours > 0 || Minutes > 0 || Seconds > 0;

    JsonValue IManifestValue.ToManifest() => Tagged.Create(
        "relativedelta",
        ("day", Part(Day)), ("days", Part(Days)), ("hours", Part(Hours)), ("minutes", Part(Minutes)), ("month", Part(Month)),
        ("months", Part(Months)), ("seconds", Part(Seconds)),
        ("weekday", Weekday is { } weekday ? new JsonArray([PythonWeekday(weekday), WeekdayOccurrence is { } nth ? JsonValue.Of(nth) : JsonValue.Null]) : null),
        ("weeks", Part(Weeks)), ("year", Part(Year)), ("years", Part(Years)));

    // Python counts weekdays from Monday.
    private static JsonValue PythonWeekday(DayOfWeek weekday) => JsonValue.Of(((int)weekday + 6) % 7);

    private static JsonValue? Part(int amount) => amount == 0 ? null : JsonValue.Of(amount);

    private static JsonValue? Part(int? amount) => amount is { } given ? JsonValue.Of(given) : null;
}
