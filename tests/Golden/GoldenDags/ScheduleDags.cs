namespace DagSharp.Golden;

/// <summary>Goldens 001 to 012 and 024: schedules by the clock, dates and zones.</summary>
public static class ScheduleDags
{
    public static Dag G001Unset() => Dag.Create("g001_unset").WithOnly();

    public static Dag G001ExplicitNone() => Dag.Create("g001_explicit_none").Schedule(Schedule.None).WithOnly();

    public static Dag G002Hourly() => Dag.Create("g002_hourly").Schedule(Cron.Hourly).WithOnly();

    public static Dag G002Daily() => Dag.Create("g002_daily").Schedule(Cron.Daily).WithOnly();

    public static Dag G002Weekly() => Dag.Create("g002_weekly").Schedule(Cron.Weekly).WithOnly();

    public static Dag G003Monthly() => Dag.Create("g003_monthly").Schedule("@monthly").WithOnly();

    public static Dag G003Quarterly() => Dag.Create("g003_quarterly").Schedule("@quarterly").WithOnly();

    public static Dag G003Yearly() => Dag.Create("g003_yearly").Schedule("@yearly").WithOnly();

    public static Dag G004Once() => Dag.Create("g004_once").Schedule(Schedule.Once).StartingOn(2026, 1, 1).WithOnly();

    public static Dag G004Continuous() =>
        Dag.Create("g004_continuous").Schedule("@continuous").StartingOn(2026, 1, 1).MaxActiveRuns(1).WithOnly();

    public static Dag G005FiveFields() => Dag.Create("g005_five_fields").Schedule("15 2 * * *").StartingOn(2026, 1, 1).WithOnly();

    public static Dag G005NamesSteps() =>
        Dag.Create("g005_names_steps").Schedule("*/20 6-18 * JAN-JUN MON-FRI").StartingOn(2026, 1, 1).WithOnly();

    public static Dag G005SixFields() => Dag.Create("g005_six_fields").Schedule("0 0 * * 5#2 30").StartingOn(2026, 1, 1).WithOnly();

    public static Dag G006Amsterdam() => Dag.Create("g006_amsterdam")
        .Schedule("30 1 * * *")
        .StartingOn(ZonedDateTime.In(new DateTime(2026, 3, 1), "Europe/Amsterdam"))
        .WithOnly();

    public static Dag G006NewYork() => Dag.Create("g006_new_york")
        .Schedule(Cron.Daily)
        .StartingOn(ZonedDateTime.In(new DateTime(2026, 11, 1, 1, 30, 0), "America/New_York"))
        .WithOnly();

    public static Dag G006FixedOffset() => Dag.Create("g006_fixed_offset")
        .Schedule("0 9 * * *")
        .StartingOn(ZonedDateTime.Parse("2026-01-01T00:00:00+05:30"))
        .WithOnly();

    public static Dag G007Timedelta() =>
        Dag.Create("g007_timedelta").Schedule(Schedule.Every(new TimeSpan(6, 30, 0))).StartingOn(2026, 1, 1).WithOnly();

    public static Dag G007Relativedelta() => Dag.Create("g007_relativedelta")
        .Schedule(Schedule.Every(new RelativeDelta { Months = 1, Days = 2 }))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G007RelativedeltaWeekday() => Dag.Create("g007_relativedelta_weekday")
        .Schedule(Schedule.Every(new RelativeDelta { Months = 1, Day = 1, Weekday = DayOfWeek.Friday, WeekdayOccurrence = 2 }))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G008Zone() =>
        Dag.Create("g008_zone").Schedule(Schedule.CronTrigger("0 7 * * 1-5", "Asia/Tokyo")).StartingOn(2026, 1, 1).WithOnly();

    public static Dag G008Interval() => Dag.Create("g008_interval")
        .Schedule(Schedule.CronTrigger("@weekly", "UTC", TimeSpan.FromDays(7), RunImmediately.Yes))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G008CalendarInterval() => Dag.Create("g008_calendar_interval")
        .Schedule(Schedule.CronTrigger(
            "0 4 1 * *", "Europe/London", new RelativeDelta { Months = 1 }, RunImmediately.Within(TimeSpan.FromMinutes(10))))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G009Cron() => Dag.Create("g009_cron")
        .Schedule(Schedule.CronDataInterval("0 3 * * *", "Europe/Madrid"))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G009Delta() =>
        Dag.Create("g009_delta").Schedule(Schedule.DeltaDataInterval(TimeSpan.FromMinutes(45))).StartingOn(2026, 1, 1).WithOnly();

    public static Dag G009CalendarDelta() => Dag.Create("g009_calendar_delta")
        .Schedule(Schedule.DeltaDataInterval(new RelativeDelta { Weeks = 2 }))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G010Multiple() => Dag.Create("g010_multiple")
        .Schedule(Schedule.Crons(
            ["0 8 * * 1-5", "30 10 * * 6,0"], "America/Sao_Paulo", TimeSpan.FromHours(1), RunImmediately.Within(TimeSpan.FromSeconds(90))))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G010Delta() => Dag.Create("g010_delta")
        .Schedule(Schedule.DeltaTrigger(TimeSpan.FromHours(2), TimeSpan.FromHours(4)))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G011Events() => Dag.Create("g011_events")
        .Schedule(Schedule.At(
            [
                ZonedDateTime.In(new DateTime(2026, 7, 4, 12, 0, 0), "America/Chicago"),
                ZonedDateTime.Utc(2026, 5, 1),
                ZonedDateTime.Utc(2026, 5, 1),
            ],
            restrictToEvents: true,
            description: "Release days"))
        .WithOnly();

    public static Dag G024SpringForward() => Dag.Create("g024_spring_forward")
        .Schedule(Cron.Daily)
        .StartingOn(ZonedDateTime.In(new DateTime(2026, 3, 29, 1, 59, 59, 250), "Europe/Berlin"))
        .EndingOn(ZonedDateTime.In(new DateTime(2026, 10, 25, 3, 0, 0), "Europe/Berlin"))
        .WithOnly();

    public static Dag G024Naive() => Dag.Create("g024_naive")
        .Schedule(Cron.Daily)
        .StartingOn(ZonedDateTime.Utc(2026, 6, 1, 8, 30))
        .EndingOn(ZonedDateTime.Utc(2026, 6, 30))
        .WithOnly();

    public static Dag G024Zoneinfo() => Dag.Create("g024_zoneinfo")
        .Schedule(Cron.Daily)
        .StartingOn(ZonedDateTime.In(new DateTime(2026, 6, 1), "Australia/Lord_Howe"))
        .WithOnly();
}
