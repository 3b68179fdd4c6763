namespace DagSharp.Dsl.Tests.Samples;

/// <summary>A schedule of every kind.</summary>
internal static class EverySchedule
{
    private static readonly Asset Orders = new("orders");
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    public static IReadOnlyList<Schedule> All { get; } =
    [
        Schedule.None,
        Schedule.Once,
        Schedule.Continuous,
        Schedule.PartitionedAtRuntime,
        Schedule.OnCron("0 2 * * *"),
        Schedule.OnCron(Cron.Quarterly),
        Schedule.Every(Hour),
        Schedule.Every(new RelativeDelta { Months = 1 }),
        Schedule.CronTrigger("0 2 * * *", "Europe/Amsterdam"),
        Schedule.CronTrigger("0 2 * * *", "UTC", Hour, RunImmediately.Within(TimeSpan.FromMinutes(10))),
        Schedule.Crons(["0 2 * * *", "0 14 * * *"], "UTC", new RelativeDelta { Days = 1 }, RunImmediately.Yes),
        Schedule.CronDataInterval("@daily", "UTC"),
        Schedule.DeltaTrigger(Hour, Hour),
        Schedule.DeltaTrigger(new RelativeDelta { Weeks = 1 }),
        Schedule.DeltaDataInterval(Hour),
        Schedule.At([ZonedDateTime.Utc(2026, 1, 1), ZonedDateTime.Utc(2026, 2, 1)], restrictToEvents: true, "two days"),
        Schedule.At([ZonedDateTime.Utc(2026, 1, 1)]),
        Schedule.On(Orders),
        Schedule.On(Orders, new Asset("rates")),
        Schedule.On(Orders & new AssetAlias("late"), batchAssetEvents: true),
        Schedule.OnAssetsOrTime(Orders, Schedule.CronTrigger("0 2 * * *", "UTC")),
        Schedule.OnAssetsAndTime(Orders, "0 2 * * *"),
        Schedule.CronPartition("0 2 * * *", "UTC", -1, "%Y", RunImmediately.No),
        Schedule.OnPartitions(Orders),
        Schedule.OnPartitions(Orders, new PythonObject("mappers.Day"), [new(Orders, new PythonObject("mappers.Hour"))]),
        Schedule.Custom(new PythonObject("plugins.Timetable") { ["days"] = 5 }),
    ];
}
