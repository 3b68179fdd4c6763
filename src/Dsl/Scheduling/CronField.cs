namespace DagSharp.Scheduling;

/// <summary>One column of a cron expression: its name, its range and the names it takes for numbers.</summary>
internal sealed class CronField
{
    private static readonly string[] MonthNames =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] DayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>In the order of the columns; seconds come sixth and years seventh.</summary>
    public static readonly IReadOnlyList<CronField> All =
    [
        new("minute", 0, 59, []),
        new("hour", 0, 23, []),
        new("day of month", 1, 31, []),
        new("month", 1, 12, MonthNames),
        new("day of week", 0, 6, DayNames),
        new("second", 0, 59, []),
        new("year", 1970, 2099, []),
    ];

    private CronField(string name, int min, int max, string[] names)
    {
        Name = name;
        Min = min;
        Max = max;
        Names = names;
    }

    public string Name { get; }

    public int Min { get; }

    public int Max { get; }

    public string[] Names { get; }

    public bool IsDayOfMonth => Name == "day of month";

    public bool IsDayOfWeek => Name == "day of week";

    public int Count => Max - Min + 1;

    /// <summary>What a message gives as the range; a week may be written with 7 for Sunday.</summary>
    public string Range => IsDayOfWeek ? "0-7" : $"{Min}-{Max}";

    /// <summary>Sunday is 0 and 7.</summary>
    public int Fold(int value) => IsDayOfWeek && value == 7 ? 0 : value;

    /// <summary>The number a name stands for; names are lower case here.</summary>
    public bool TryName(string text, out int value)
    {
        value = Array.IndexOf(Names, text) + Min;
        return value >= Min;
    }
}
