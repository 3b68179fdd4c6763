using DagSharp;

namespace Sales;

public sealed record Order(string Id, decimal Amount);

public sealed record Summary(int Orders, decimal Amount);

[Pipeline("sales_{region}_{tier}", Schedule = "0 2 * * *", StartDate = "2026-01-01", Tags = ["sales"])]
[Product("region", "eu", "us", "apac")]
[Product("tier", "gold", "basic")]
[Exclude("apac", "basic")]
[Defaults(Retries = 3, RetryDelay = "00:05:00")]
public static partial class SalesPipeline
{
    [Task]
    public static async Task<Order[]> Extract(string region, TaskContext context)
    {
        var lines = await File.ReadAllLinesAsync($"orders/{region}.csv", context.CancellationToken);
        return [.. lines.Select(static line => line.Split(',')).Select(static cells => new Order(cells[0], decimal.Parse(cells[1])))];
    }

    [Task(Retries = 5)]
    public static Summary Summarise([From(nameof(Extract))] Order[] orders) =>
        new(orders.Length, orders.Sum(static order => order.Amount));

    [Task, After(nameof(Summarise))]
    public static BashOperator Archive(string region) => new($"archive.sh {region}");
}
