namespace DagSharp.Scheduling;

public sealed partial class CronExpression
{
    /// <summary>Airflow gives up when no run is found this many years ahead.</summary>
    private const int YearsAhead = 50;

    /// <summary>Weekdays and leap years repeat after 28 years; twice that shows every gap.</summary>
    private const int FirstYear = 1970, LastYear = 2025;

    private bool? neverRuns;

    /// <summary>True when no date fits, such as the 30th of February. Airflow accepts that and never plans a run, without a word.</summary>
    public bool NeverRuns => neverRuns ??= !RunDays().Any() || HasHopelessSide();

    private DateTime? NextRunDay(DateTime from)
    {
        for (var day = from; day.Year <= Math.Min(from.Year + YearsAhead, 9998); day = day.AddDays(1))
        {
            if (IsRunDay(day))
            {
                return day;
            }
        }

        return null;
    }

    private IEnumerable<DateTime> RunDays()
    {
        var lastYear = fields.Length > Year ? CronField.All[Year].Max : LastYear;
        for (var day = new DateTime(FirstYear, 1, 1); day.Year <= lastYear; day = day.AddDays(1))
        {
            if (IsRunDay(day))
            {
                yield return day;
            }
        }
    }

    private bool IsRunDay(DateTime day) =>
        fields[Month].Selects(day.Month)
        && (fields.Length <= Year || fields[Year].Selects(day.Year))
        && (EitherDays ? FitsMonthSide(day) || FitsWeekSide(day) : FitsDayOfMonth(day) && FitsDayOfWeek(day));

    /// <summary>Two restricted columns of days mean "either".</summary>
    private bool EitherDays => !fields[DayOfMonth].Any && !fields[DayOfWeek].Any;

    /// <summary>
    /// croniter looks for both sides of "either" and fails when one can never be, if it has a numbered or a nearest day:
    /// <c>0 0 11 * L2</c> has no run, because the 11th is never the last Tuesday.
    /// </summary>
    private bool HasHopelessSide() =>
        EitherDays
        && (fields[DayOfWeek].Numbered.Count > 0 || fields[DayOfMonth].NearestWeekday is not null)
        && !(RunDays().Any(FitsMonthSide) && RunDays().Any(FitsWeekSide));

    /// <summary>Numbered days stay in force on the side of the month, as in croniter.</summary>
    private bool FitsMonthSide(DateTime day) =>
        FitsDayOfMonth(day) && (fields[DayOfWeek].Numbered.Count == 0 || FitsDayOfWeek(day));

    /// <summary>A nearest weekday stays in force on the side of the week, as in croniter.</summary>
    private bool FitsWeekSide(DateTime day) =>
        FitsDayOfWeek(day) && (fields[DayOfMonth].NearestWeekday is null || FitsDayOfMonth(day));

    private bool FitsDayOfMonth(DateTime day)
    {
        var values = fields[DayOfMonth];
        var last = DateTime.DaysInMonth(day.Year, day.Month);
        return values.NearestWeekday is { } nearest
            ? day.Day == NearestWeekday(day.Year, day.Month, Math.Min(nearest, last))
            : values.Selects(day.Day) || (values.LastDay && day.Day == last);
    }

    private bool FitsDayOfWeek(DateTime day)
    {
        var values = fields[DayOfWeek];
        return values.Numbered.Count > 0 ? FitsNumbered(values, day) : values.Selects((int)day.DayOfWeek);
    }

    private static int NearestWeekday(int year, int month, int day) => new DateTime(year, month, day).DayOfWeek switch
    {
        System.DayOfWeek.Saturday => day > 1 ? day - 1 : day + 2,
        System.DayOfWeek.Sunday => day < DateTime.DaysInMonth(year, month) ? day + 1 : day - 2,
        _ => day,
    };

    private static bool FitsNumbered(CronFieldValues values, DateTime day) =>
        values.Numbered.Contains(((int)day.DayOfWeek, (day.Day - 1) / 7 + 1))
        || (day.Day + 7 > DateTime.DaysInMonth(day.Year, day.Month)
            && values.Numbered.Contains(((int)day.DayOfWeek, CronFieldValues.Last)));
}
