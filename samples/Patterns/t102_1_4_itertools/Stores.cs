using DagSharp;

namespace Patterns.T102_1_4;

/// <summary>Pairs of stores: without order for comparisons, with order for transfers.</summary>
[Pipeline]
public static class Stores
{
    private static readonly string[] Cities = ["berlin", "hamburg", "lyon", "madrid", "porto"];
    private static readonly string[] Warehouses = ["north", "south", "east", "west"];
    private static readonly int[] Hours = [1, 2, 3, 4, 5];

    public static IEnumerable<Dag> Define()
    {
        // combinations(cities, 2): 10.
        foreach (var pair in Cities.Combinations(2))
        {
            yield return Single($"compare_{pair[0]}_{pair[1]}", $"stores compare {pair[0]} {pair[1]}");
        }

        // permutations(warehouses, 2): 12.
        foreach (var pair in Warehouses.Permutations(2))
        {
            yield return Single($"transfer_{pair[0]}_{pair[1]}", $"stock transfer --from {pair[0]} --to {pair[1]}");
        }

        // zip(cities, hours, strict=True): 5, each at an hour of its own.
        foreach (var (city, hour) in Cities.ZipStrict(Hours))
        {
            yield return Single($"close_{city}", $"stores close {city}").Schedule($"0 {hour} * * *");
        }

        // islice(product(cities, warehouses), 5): a pilot with the first five of twenty.
        foreach (var (city, warehouse) in Cities.Product(Warehouses).Take(5))
        {
            yield return Single($"pilot_{city}_{warehouse}", $"routes plan {city} {warehouse}");
        }
    }

    private static Dag Single(string dagId, string command)
    {
        var dag = Dag.Create(dagId).Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("stores");
        dag.Bash("run", command);
        return dag;
    }
}
