using DagSharp;

namespace Patterns.T102_3_4;

/// <summary>A task for each row of parameters, typed, with what they share said once.</summary>
[Pipeline]
public static class TripChecks
{
    private const string Trips = "tlc.trips";

    private static readonly Complete Slow = new Complete(Trips, "pickup_zone") { Timeout = TimeSpan.FromHours(1), Slots = 4 };

    private static readonly Check[] Checks =
    [
        Slow,
        // Inherits what is not said again.
        Slow with { Column = "dropoff_zone" },
        new Within(Trips, "fare", Least: 0, Most: 2_500),
        new Within(Trips, "passengers", Least: 0, Most: 9) { Slots = 2 },
        new Fresh(Trips, TimeSpan.FromHours(36)),
    ];

    public static Dag Define()
    {
        var dag = Dag.Create("trip_checks").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("quality");
        var done = dag.Empty("checked");
        foreach (var check in Checks)
        {
            dag.Add(check.Id, Common(check.Sql)).With(task => task.ExecutionTimeout(check.Timeout).PoolSlots(check.Slots)).Then(done);
        }

        return dag;
    }

    /// <summary>As <c>partial</c>: all arguments but the one that differs.</summary>
    private static SqlSensor Common(string sql) => new("warehouse", sql)
    {
        Mode = SensorMode.Reschedule,
        PokeInterval = TimeSpan.FromMinutes(5),
        Timeout = TimeSpan.FromHours(2),
        Pool = "checks",
    };
}
