namespace Patterns.T101_1_2;

public sealed record Order(string Id, decimal Amount, string Currency);

public sealed record Total(string Market, decimal Amount, int Orders);

/// <summary>What the tasks do, on a worker. Plain methods: a unit test calls them.</summary>
public static class Orders
{
    public static async Task<Order[]> Fetch(string market, string day, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync($"orders/{market}/{day}.csv", cancellationToken);
        return [.. lines.Select(static line => line.Split(',')).Select(static cells => new Order(cells[0], decimal.Parse(cells[1]), cells[2]))];
    }

    public static Total Sum(string market, Order[] orders, decimal minimum)
    {
        Order[] counted = [.. orders.Where(order => order.Amount >= minimum)];
        return new Total(market, counted.Sum(static order => order.Amount), counted.Length);
    }

    public static Task Publish(Total total) => File.WriteAllTextAsync($"totals/{total.Market}.txt", total.ToString());
}
