using DagSharp.Json;
using DagSharp.Scheduling;
using DagSharp.Values;

namespace DagSharp;

/// <summary>When a DAG runs: a cron text, a delta, assets, listed moments, or a timetable.</summary>
/// <remarks>A cron text takes the DAG's time zone (that of its start date); a timetable has a zone of its own.</remarks>
public abstract class Schedule : IManifestValue
{
    private protected Schedule()
    {
    }

    /// <summary>Only by hand, by API or by another DAG (Airflow's default).</summary>
    public static Schedule None { get; } = new TimetableSchedule("none");

    /// <summary>Once, as soon as possible.</summary>
    public static Schedule Once { get; } = new TimetableSchedule("once");

    /// <summary>A new run as soon as the last has ended; at most one at a time.</summary>
    public static Schedule Continuous { get; } = new TimetableSchedule("continuous");

    /// <summary>A cron expression of Airflow's dialect, or a preset: <c>0 2 * * *</c>, <c>@daily</c>, <c>0 0 * * 5#2</c>.</summary>
    /// <remarks>Rule DAG4001 reports one that Airflow would refuse.</remarks>
    public static Schedule OnCron(string expression) => expression?.Trim() switch
    {
        Cron.None => None,
        "@once" => Once,
        "@continuous" => Continuous,
        null => throw new ArgumentNullException(nameof(expression)),
        _ => new CronSchedule(expression),
    };

    /// <summary>Every so much time, counted from the start date.</summary>
    public static Schedule Every(TimeSpan delta) => new TimetableSchedule("delta", ("delta", Timetable.Step(delta, nameof(delta))));

    /// <summary>Every calendar step, counted from the start date.</summary>
    public static Schedule Every(RelativeDelta delta) => new TimetableSchedule("delta", ("delta", Timetable.Step(delta, nameof(delta))));

    /// <summary>When the condition over assets is met.</summary>
    public static Schedule On(AssetExpression condition) => new AssetSchedule("assets", condition);

    /// <summary>When all the assets have been updated (a list in Airflow).</summary>
    public static Schedule On(params AssetExpression[] assets) =>
        new AssetSchedule("assets", AssetExpression.All(assets));

    /// <summary>When the condition over assets is met, with Airflow's batching switch (3.4).</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="batchAssetEvents">One run for all waiting events instead of one for each.</param>
    public static Schedule On(AssetExpression condition, bool batchAssetEvents) =>
        new AssetSchedule("assets", condition, ("batch_asset_events", batchAssetEvents));

    /// <summary>When the assets are updated, or when the clock says so.</summary>
    public static Schedule OnAssetsOrTime(AssetExpression assets, Schedule time) =>
        new AssetSchedule("asset_or_time", assets, ("timetable", Timetable.OfClock(time)));

    /// <summary>When the clock says so, and the assets have been updated since (Airflow 3.4).</summary>
    public static Schedule OnAssetsAndTime(AssetExpression assets, Schedule time) =>
        new AssetSchedule("asset_and_time", assets, ("timetable", Timetable.OfClock(time)));

    /// <summary>At listed moments.</summary>
    /// <param name="moments">The moments, in any order.</param>
    /// <param name="restrictToEvents">Whether a run by hand takes the last listed moment.</param>
    /// <param name="description">Text shown in the UI.</param>
    public static Schedule At(IEnumerable<ZonedDateTime> moments, bool restrictToEvents = false, string? description = null) =>
        new TimetableSchedule(
            "events",
            ("description", description),
            ("event_dates", Timetable.Moments(moments)),
            ("restrict_to_events", restrictToEvents ? true : null));

    /// <summary>A cron expression in a zone of its own (<c>CronTriggerTimetable</c>).</summary>
    /// <param name="expression">Cron expression or preset.</param>
    /// <param name="timezone">IANA name.</param>
    /// <param name="interval">Length of the data interval that ends at each run: a <see cref="TimeSpan"/> or <see cref="RelativeDelta"/>.</param>
    /// <param name="runImmediately">What to do with a moment missed while the DAG was paused.</param>
    public static Schedule CronTrigger(string expression, string timezone, object? interval = null, RunImmediately runImmediately = default) =>
        new TimetableSchedule(
            "cron_trigger",
            ("expression", Timetable.Cron(expression)),
            ("interval", Timetable.Interval(interval)),
            ("run_immediately", runImmediately.Value),
            ("timezone", Timetable.Zone(timezone)));

    /// <summary>Several cron expressions in one zone (<c>MultipleCronTriggerTimetable</c>).</summary>
    public static Schedule Crons(IEnumerable<string> expressions, string timezone, object? interval = null, RunImmediately runImmediately = default) =>
        new TimetableSchedule(
            "multiple_cron_trigger",
            ("expressions", Timetable.Crons(expressions)),
            ("interval", Timetable.Interval(interval)),
            ("run_immediately", runImmediately.Value),
            ("timezone", Timetable.Zone(timezone)));

    /// <summary>A cron expression whose runs cover the interval up to the next (<c>CronDataIntervalTimetable</c>).</summary>
    public static Schedule CronDataInterval(string expression, string timezone) => new TimetableSchedule(
        "cron_data_interval", ("expression", Timetable.Cron(expression)), ("timezone", Timetable.Zone(timezone)));

    /// <summary>A delta with a data interval of its own (<c>DeltaTriggerTimetable</c>).</summary>
    /// <param name="delta">Time between runs: a <see cref="TimeSpan"/> or <see cref="RelativeDelta"/>.</param>
    /// <param name="interval">Length of the data interval that ends at each run.</param>
    public static Schedule DeltaTrigger(object delta, object? interval = null) => new TimetableSchedule(
        "delta_trigger", ("delta", Timetable.Step(delta, nameof(delta))), ("interval", Timetable.Interval(interval)));

    /// <summary>A delta whose runs cover the interval up to the next (<c>DeltaDataIntervalTimetable</c>).</summary>
    /// <param name="delta">Time between runs: a <see cref="TimeSpan"/> or <see cref="RelativeDelta"/>.</param>
    public static Schedule DeltaDataInterval(object delta) => new TimetableSchedule("delta_data_interval", ("delta", Timetable.Step(delta, nameof(delta))));

    /// <summary>A cron expression that names a partition for each run (<c>CronPartitionTimetable</c>, Airflow 3.2).</summary>
    /// <param name="expression">Cron expression or preset.</param>
    /// <param name="timezone">IANA name.</param>
    /// <param name="runOffset">How many schedule steps the partition lies from the run.</param>
    /// <param name="keyFormat">strftime format of the partition's key.</param>
    /// <param name="runImmediately">What to do with a moment missed while the DAG was paused.</param>
    public static Schedule CronPartition(string expression, string timezone, int? runOffset = null, string? keyFormat = null, RunImmediately runImmediately = default) =>
        new TimetableSchedule(
            "cron_partition",
            ("expression", Timetable.Cron(expression)),
            ("key_format", keyFormat),
            ("run_immediately", runImmediately.Value),
            ("run_offset", runOffset),
            ("timezone", Timetable.Zone(timezone)));

    /// <summary>A run for each partition of the assets (<c>PartitionedAssetTimetable</c>, Airflow 3.2).</summary>
    /// <param name="assets">The assets.</param>
    /// <param name="defaultMapper">Maps a partition of an asset to one of the DAG; Airflow's default is the identity.</param>
    /// <param name="mappers">Mappers of single assets.</param>
    public static Schedule OnPartitions(AssetExpression assets, PythonObject? defaultMapper = null, IReadOnlyList<KeyValuePair<AssetExpression, PythonObject>>? mappers = null) =>
        new AssetSchedule(
            "partitioned_assets",
            assets,
            ("default_partition_mapper", defaultMapper),
            ("partition_mapper_config", mappers?.Select(static mapper => new object[] { mapper.Key, mapper.Value }).ToArray()));

    /// <summary>The run itself says which partition it made (<c>PartitionedAtRuntime</c>, Airflow 3.3).</summary>
    public static Schedule PartitionedAtRuntime { get; } = new TimetableSchedule("partitioned_at_runtime");

    /// <summary>A timetable of one's own, that an Airflow plugin registers.</summary>
    public static Schedule Custom(PythonObject timetable) => new TimetableSchedule("custom", ("timetable", timetable));

    /// <summary>A cron expression or preset, as written.</summary>
    public static implicit operator Schedule(string expression) => OnCron(expression);

    /// <summary>When the condition over assets is met.</summary>
    public static implicit operator Schedule(AssetExpression condition) => On(condition);

    /// <summary>Name of the kind, as in the manifest.</summary>
    internal abstract string Kind { get; }

    /// <summary>The assets it waits for, in order.</summary>
    internal virtual IEnumerable<AssetExpression> Assets => [];

    /// <summary>The cron expressions in it, as written.</summary>
    internal virtual IEnumerable<string> CronExpressions => [];

    /// <summary>The time zones that its timetables name; those of listed moments are in <see cref="Moments"/>.</summary>
    internal virtual IEnumerable<string> TimeZones => [];

    /// <summary>The listed moments.</summary>
    internal virtual IEnumerable<ZonedDateTime> Moments => [];

    /// <summary>The part by the clock of a schedule on assets and time.</summary>
    internal virtual Schedule? Clock => null;

    /// <summary>Time between runs: a <see cref="TimeSpan"/>, a <see cref="RelativeDelta"/> or nothing.</summary>
    internal virtual object? Delta => null;

    JsonValue IManifestValue.ToManifest() => ToManifest();

    internal abstract JsonValue ToManifest();
}
