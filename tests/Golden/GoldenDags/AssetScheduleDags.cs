namespace DagSharp.Golden;

/// <summary>Goldens 013 to 023: schedules by assets and partitions.</summary>
public static class AssetScheduleDags
{
    private static readonly Asset Orders = new("orders", "s3://lake/orders/");
    private static readonly Asset Rates = Asset.FromUri("https://Example.com/rates/?b=2&a=1#top");
    private static readonly Asset A = new("part_a"), B = new("part_b"), C = new("part_c"), D = new("part_d");
    private static readonly Asset Sales = new("sales"), Clicks = new("clicks"), Readings = new("readings");

    public static Dag G013Single() => Dag.Create("g013_single").Schedule(Orders).WithOnly();

    public static Dag G013List() => Dag.Create("g013_list").Schedule(Schedule.On(Orders, Rates)).WithOnly();

    public static Dag G013ListOfOne() => Dag.Create("g013_list_of_one").Schedule(AssetExpression.All(new Asset("name_only"))).WithOnly();

    public static Dag G014Any() => Dag.Create("g014_any").Schedule(A | B | C).WithOnly();

    public static Dag G014Nested() => Dag.Create("g014_nested").Schedule((A & B) | (C & D)).WithOnly();

    public static Dag G014Deep() => Dag.Create("g014_deep")
        .Schedule(AssetExpression.All(AssetExpression.Any(A, AssetExpression.All(B, C)), D))
        .WithOnly();

    public static Dag G015List() => Dag.Create("g015_list")
        .Schedule(Schedule.OnAssetsOrTime(new Asset("left") & new Asset("right"), Schedule.CronTrigger("0 6 * * *", "Europe/Paris")))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G015Any() => Dag.Create("g015_any")
        .Schedule(Schedule.OnAssetsOrTime(new Asset("left") | new Asset("right"), Schedule.DeltaTrigger(TimeSpan.FromDays(1))))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G016Gate() => Dag.Create("g016_gate")
        .Schedule(Schedule.OnAssetsAndTime(AssetExpression.All(new Asset("gate")), Schedule.CronTrigger("0 0 * * 1", "UTC")))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G017Alias() => Dag.Create("g017_alias").Schedule(new AssetAlias("nightly_exports", "exports")).WithOnly();

    public static Dag G017Refs() => Dag.Create("g017_refs")
        .Schedule(Schedule.On(Asset.RefByName("orders"), Asset.RefByUri("s3://lake/rates")))
        .WithOnly();

    public static Dag G017Mixed() => Dag.Create("g017_mixed").Schedule(new Asset("direct") | new AssetAlias("indirect")).WithOnly();

    public static Dag G018Batched() =>
        Dag.Create("g018_batched").Schedule(Schedule.On(new Asset("feed"), batchAssetEvents: true)).WithOnly();

    public static Dag G018Unbatched() => Dag.Create("g018_unbatched").Schedule(new Asset("feed") | new Asset("backup_feed")).WithOnly();

    public static Dag G019Default() =>
        Dag.Create("g019_default").Schedule(Schedule.CronPartition("0 1 * * *", "UTC")).StartingOn(2026, 1, 1).WithOnly();

    public static Dag G019Offset() => Dag.Create("g019_offset")
        .Schedule(Schedule.CronPartition(
            "0 * * * *", "Europe/Oslo", runOffset: -2, keyFormat: "%Y%m%d-%H", RunImmediately.Within(TimeSpan.FromMinutes(5))))
        .StartingOn(2026, 1, 1)
        .WithOnly();

    public static Dag G020Identity() => Dag.Create("g020_identity").Schedule(Schedule.OnPartitions(Clicks)).WithOnly();

    public static Dag G020PerAsset() => Dag.Create("g020_per_asset")
        .Schedule(Schedule.OnPartitions(
            Clicks & Sales,
            new PythonObject("airflow.sdk.StartOfDayMapper") { ["timezone"] = "Europe/Rome", ["output_format"] = "%d.%m.%Y" },
            [new(Clicks, new PythonObject("airflow.sdk.StartOfHourMapper") { ["input_format"] = "%Y-%m-%d %H:%M" })]))
        .WithOnly();

    public static Dag G020Composed() => Dag.Create("g020_composed")
        .Schedule(Schedule.OnPartitions(
            Sales,
            new PythonObject(
                "airflow.sdk.ProductMapper",
                new PythonObject("airflow.sdk.AllowedKeyMapper", [new[] { "eu", "us" }]),
                new PythonObject("airflow.sdk.ChainMapper", new PythonObject("airflow.sdk.StartOfHourMapper"), new PythonObject("airflow.sdk.StartOfDayMapper")),
                new PythonObject("airflow.sdk.IdentityMapper"))
            { ["delimiter"] = "/" }))
        .WithOnly();

    public static Dag G021Rollup() => Dag.Create("g021_rollup")
        .Schedule(Schedule.OnPartitions(Readings, new PythonObject("airflow.sdk.RollupMapper")
        {
            ["upstream_mapper"] = new PythonObject("airflow.sdk.StartOfMonthMapper"),
            ["window"] = new PythonObject("airflow.sdk.MonthWindow"),
            ["wait_policy"] = new PythonObject("airflow.sdk.MinimumCount", -2),
        }))
        .WithOnly();

    public static Dag G021FanOut() => Dag.Create("g021_fan_out")
        .Schedule(Schedule.OnPartitions(Readings, new PythonObject("airflow.sdk.FanOutMapper")
        {
            ["upstream_mapper"] = new PythonObject("airflow.sdk.StartOfWeekMapper"),
            ["window"] = new PythonObject("airflow.sdk.WeekWindow") { ["direction"] = new PythonCallable("airflow.sdk.Window.Direction.BACKWARD") },
            ["max_downstream_keys"] = 31,
        }))
        .WithOnly();

    public static Dag G021Segments() => Dag.Create("g021_segments")
        .Schedule(Schedule.OnPartitions(Readings, new PythonObject("airflow.sdk.RollupMapper")
        {
            ["upstream_mapper"] = new PythonObject("airflow.sdk.FixedKeyMapper", "all_regions"),
            ["window"] = new PythonObject("airflow.sdk.SegmentWindow", [new[] { "north", "east", "south" }]),
        }))
        .WithOnly();

    public static Dag G022Runtime() => Dag.Create("g022_runtime").Schedule(Schedule.PartitionedAtRuntime).WithOnly();

    public static Dag G023Custom() => Dag.Create("g023_custom")
        .Schedule(Schedule.Custom(new PythonObject("golden_plugins.EveryNthHour") { ["hours"] = 5 }))
        .StartingOn(2026, 1, 1)
        .WithOnly();
}
