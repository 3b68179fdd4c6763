using DagSharp;

namespace Patterns.T101_3_5;

/// <summary>A day's data: what has to be there before it is worth starting.</summary>
[Pipeline]
public static class Arrivals
{
    private static readonly DagId Prices = DagId.Parse("arrivals_prices");

    public static IEnumerable<Dag> Define()
    {
        var prices = Dag.Create(Prices).Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("arrivals");
        var file = prices.Add("wait_for_file", WaitFor.File("prices/{{ ds }}.csv", Patience.Hours));
        var load = prices.Bash("load", "prices load {{ ds }}");
        file.Then(load);
        yield return prices;

        var stock = Dag.Create("arrivals_stock").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("arrivals");
        stock.Add("wait_for_prices", WaitFor.Dag(Prices, load.TaskId))
            .Then(
                stock.Add("wait_for_permits", WaitFor.Api("resource/ipu4-2q9a.json?$limit=1", Patience.Minutes)),
                stock.Add("wait_for_rows", WaitFor.Rows("select count(*) from stock where day = '{{ ds }}'", Patience.Hours)))
            .Then(stock.Bash("value", "stock value {{ ds }}").With(task => task.TriggerRule(TriggerRule.NoneFailed)));
        yield return stock;
    }
}
