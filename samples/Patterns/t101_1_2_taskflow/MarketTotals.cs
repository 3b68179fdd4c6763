using DagSharp;

namespace Patterns.T101_1_2;

/// <summary>Attributes: each method is a task, each <c>[From]</c> an edge that carries a typed result.</summary>
[Pipeline("market_totals_{market}", Schedule = Cron.Daily, StartDate = "2026-01-01", Tags = ["orders"])]
[Product("market", "de", "fr", "us")]
public static class MarketTotals
{
    [Configure]
    public static void Run(Dag dag) => dag.Param(Param.Number("minimum", 0).Between(0, 10_000).Describe("Orders below this are left out"));

    [Task]
    public static Task<Order[]> Fetch(string market, TaskContext context, CancellationToken cancellationToken) =>
        Orders.Fetch(market, $"{context.LogicalDate:yyyy-MM-dd}", cancellationToken);

    [Task(Retries = 2)]
    public static Total Sum(string market, [From(nameof(Fetch))] Order[] orders, [Param("minimum")] decimal minimum) =>
        Orders.Sum(market, orders, minimum);

    [Task]
    public static Task Publish([From(nameof(Sum))] Total total) => Orders.Publish(total);
}
