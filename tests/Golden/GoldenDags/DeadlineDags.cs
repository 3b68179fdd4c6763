namespace DagSharp.Golden;

/// <summary>Goldens 041 to 043, 113 and 114: deadlines.</summary>
public static class DeadlineDags
{
    public static Dag G041Single() => Dag.Create("g041_single")
        .Deadlines(new Deadline(
            DeadlineReference.LogicalDate,
            TimeSpan.FromHours(2),
            DeadlineCallback.Async("unusual_prefix_041_deadlines.ring").With("text", "late").With("levels", new[] { 1, 2 })))
        .WithOnly();

    public static Dag G041List() => Dag.Create("g041_list")
        .Deadlines(
            new Deadline(DeadlineReference.QueuedAt, TimeSpan.FromMinutes(-5), DeadlineCallback.Async("ops_tools.alerts.page").With("team", "blue")),
            new Deadline(DeadlineReference.Fixed(ZonedDateTime.Utc(2026, 12, 24, 18, 0)), TimeSpan.Zero, DeadlineCallback.Async("ops_tools.alerts.mail")))
        .WithOnly();

    public static Dag G042Named() => Dag.Create("g042_named")
        .Deadlines(new Deadline(
            DeadlineReference.LogicalDate, TimeSpan.FromHours(2), DeadlineCallback.Async("ops_tools.alerts.mail", queue: "alerts"), "Two hours"))
        .WithOnly();

    public static Dag G043Custom() => Dag.Create("g043_custom")
        .Deadlines(new Deadline(
            DeadlineReference.Custom(new PythonObject("golden_plugins.StartOfShift") { ["hour"] = 6 }),
            TimeSpan.FromHours(8),
            DeadlineCallback.Async("ops_tools.alerts.mail")))
        .WithOnly();

    public static Dag G113Average() => Dag.Create("g113_average")
        .Deadlines(new Deadline(
            DeadlineReference.AverageRuntime(maxRuns: 20, minRuns: 5), TimeSpan.FromMinutes(10), DeadlineCallback.Async("ops_tools.alerts.mail")))
        .WithOnly();

    public static Dag G113Sync() => Dag.Create("g113_sync")
        .Deadlines(new Deadline(
            DeadlineReference.QueuedAt,
            TimeSpan.FromTicks(TimeSpan.TicksPerDay + TimeSpan.TicksPerSecond + 50),
            DeadlineCallback.Sync("ops_tools.alerts.page", executor: "LocalExecutor").With("team", "blue").With("wait", TimeSpan.FromDays(5))))
        .WithOnly();

    public static Dag G114Variable() => Dag.Create("g114_variable")
        .Deadlines(new Deadline(
            DeadlineReference.QueuedAt, DeadlineInterval.Variable("minutes_allowed"), DeadlineCallback.Async("ops_tools.alerts.mail")))
        .WithOnly();
}
