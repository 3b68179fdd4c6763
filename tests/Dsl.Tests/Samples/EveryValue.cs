namespace DagSharp.Dsl.Tests.Samples;

/// <summary>A value of every kind that the manifest tells apart.</summary>
internal static class EveryValue
{
    public static IReadOnlyList<Deadline> Deadlines { get; } =
    [
        new(DeadlineReference.LogicalDate, TimeSpan.FromHours(1), DeadlineCallback.Async("alerts.late", "triggers").With("channel", "#data"), "late"),
        new(DeadlineReference.QueuedAt, DeadlineInterval.Variable("minutes"), DeadlineCallback.Sync("alerts.late", "LocalExecutor")),
        new(DeadlineReference.Fixed(ZonedDateTime.Utc(2026, 1, 1)), TimeSpan.FromHours(-1), DeadlineCallback.Async("alerts.late")),
        new(DeadlineReference.AverageRuntime(10, 3), TimeSpan.FromMinutes(5), DeadlineCallback.Async("alerts.late")),
        new(DeadlineReference.Custom(new PythonObject("plugins.Reference")), TimeSpan.FromMinutes(5), DeadlineCallback.Async("alerts.late")),
    ];

    public static IReadOnlyDictionary<string, object?> Plain { get; } = new Dictionary<string, object?>
    {
        ["text"] = "quote \" and é and 😀",
        ["whole"] = 42L,
        ["large"] = ulong.MaxValue,
        ["fraction"] = 0.1,
        ["single"] = 0.1f,
        ["yes"] = true,
        ["none"] = null,
        ["letter"] = 'x',
        ["list"] = new object?[] { 1, "two", null },
        ["nested"] = new Dictionary<string, object?> { ["b"] = 1, ["a"] = new[] { 1, 2 } },
        ["anonymous"] = new { ProductId = "eu", HttpPort = 80 },
        ["constant"] = TriggerRule.AllDone,
        ["id"] = new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
        ["link"] = new Uri("https://example.org/a%20b"),
        ["dag"] = DagId.Parse("sales"),
    };

    public static IReadOnlyDictionary<string, object?> Tagged { get; } = new Dictionary<string, object?>
    {
        ["timedelta"] = TimeSpan.FromSeconds(1.5),
        ["datetime"] = ZonedDateTime.Parse("2026-03-01T08:30:00.5[Europe/Amsterdam]"),
        ["moment"] = new DateTimeOffset(2026, 3, 1, 8, 30, 0, TimeSpan.FromHours(5.5)),
        ["date"] = new DateOnly(2026, 3, 1),
        ["time"] = new TimeOnly(8, 30, 15, 250),
        ["time_of_day"] = new TimeOfDay(8, 30),
        ["relativedelta"] = new RelativeDelta
        {
            Years = 1,
            Months = -1,
            Weeks = 2,
            Days = 3,
            Hours = 4,
            Minutes = 5,
            Seconds = 6,
            Year = 2026,
            Month = 2,
            Day = 31,
            Weekday = DayOfWeek.Friday,
            WeekdayOccurrence = -1,
        },
        ["weekday"] = new RelativeDelta { Weekday = DayOfWeek.Monday },
        ["decimal"] = 1.10m,
        ["set"] = new HashSet<string> { "b", "a" },
        ["tuple"] = (1, "two"),
        ["dict"] = new Dictionary<int, string> { [2] = "two", [1] = "one" },
        ["typed"] = new Dictionary<string, object?> { ["$type"] = "mine" },
        ["literal"] = new Literal("{{ kept }}"),
        ["callable"] = new PythonCallable("jobs.run"),
        ["object"] = new PythonObject("jobs.Thing", 1, "two") { ["three"] = 3 },
        ["alias"] = new AssetAlias("late", "g"),
        ["reference"] = Asset.RefByName("elsewhere") | Asset.RefByUri("s3://elsewhere"),
        ["all"] = new Asset("a", "s3://a", "g")
        {
            Extra = new Dictionary<string, object?> { ["k"] = 1 },
            Watchers = [new AssetWatcher("queue", new PythonObject("triggers.Queue") { ["url"] = "sqs://q" })],
            AccessControl = new AssetAccessControl { AllowGlobal = false, ConsumerTeams = ["x"], ProducerTeams = ["y"] },
        } & Asset.FromUri("s3://b"),
        ["param"] = new DagParam("region"),
    };
}
