namespace DagSharp.Scheduling;

/// <summary>What one column of a cron expression selects.</summary>
internal sealed class CronFieldValues
{
    /// <summary>The selected numbers; when <see cref="Any"/> is set they narrow nothing.</summary>
    public SortedSet<int> Values { get; } = [];

    /// <summary>The column is <c>*</c>, or has it among its items.</summary>
    public bool Any { get; set; }

    /// <summary><c>L</c>: the last day of the month.</summary>
    public bool LastDay { get; set; }

    /// <summary><c>15W</c>: the weekday nearest to that day.</summary>
    public int? NearestWeekday { get; set; }

    /// <summary><c>mon#2</c> and <c>L5</c>: day of the week and its number in the month, or <see cref="Last"/>.</summary>
    public SortedSet<(int DayOfWeek, int Number)> Numbered { get; } = [];

    /// <summary>Stands for "the last one of the month" as the number of a weekday.</summary>
    public const int Last = 0;

    /// <summary>How many different items the column has, as croniter counts them.</summary>
    public int Count => Values.Count + (Any ? 1 : 0) + (LastDay ? 1 : 0);

    public bool Selects(int value) => Any || Values.Contains(value);
}
