using DagSharp;

namespace Patterns.T102_1_1;

/// <summary>A region of stores, and when its tills have closed.</summary>
public sealed record Region(string Code, string TimeZone, int CloseHour);

/// <summary>One DAG for each region, made in a loop.</summary>
[Pipeline]
public static class StoreSales
{
    private static readonly Region[] Regions =
    [
        new("emea", "Europe/Berlin", 21),
        new("amer", "America/New_York", 22),
        new("apac", "Asia/Singapore", 23),
    ];

    public static IEnumerable<Dag> Define()
    {
        foreach (var region in Regions)
        {
            var dag = Dag.Create($"store_sales_{region.Code}")
                .Schedule(Schedule.CronTrigger($"30 {region.CloseHour} * * *", region.TimeZone))
                .StartingOn(ZonedDateTime.In(new DateTime(2026, 1, 1), region.TimeZone))
                .Tagged("sales", region.Code)
                .Defaults(task => task.Retries(2));

            // The lambda runs later than this iteration, and still holds its own region.
            TaskRef Step(string name) => dag.Python(name, $"retail.sales.{name}", new { region = region.Code });

            dag.Chain(Step("extract"), Step("clean"), Step("load"));
            yield return dag;
        }
    }
}
