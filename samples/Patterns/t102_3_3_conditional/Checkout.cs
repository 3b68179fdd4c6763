using DagSharp;

namespace Patterns.T102_3_3;

public enum Fraud
{
    Off,
    Shadow,
    Enforced,
}

/// <summary>Flags of a shop, from <c>shops.yml</c>.</summary>
public sealed record Shop(string Id, bool Loyalty = false, Fraud Fraud = Fraud.Off, IReadOnlyList<string>? Exports = null);

/// <summary>Flags of the file decide which tasks there are; the result of a task decides which of them run.</summary>
[Pipeline]
[ForEach<Shop>("shop", "t102_3_3_conditional/shops.yml", Path = "shops")]
public static class Checkout
{
    public static Dag Define(Shop shop)
    {
        var dag = Dag.Create($"checkout_{shop.Id}").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("checkout");
        var orders = dag.Bash("orders", $"checkout orders {shop.Id}");

        // A flag: the task is there, or it is not.
        TaskRef? loyalty = shop.Loyalty ? dag.Bash("loyalty", $"checkout points {shop.Id}") : null;

        // More than two ways.
        var fraud = shop.Fraud switch
        {
            Fraud.Off => null,
            Fraud.Shadow => dag.Bash("fraud_shadow", $"fraud score {shop.Id} --dry-run"),
            Fraud.Enforced => dag.Bash("fraud", $"fraud score {shop.Id} --block"),
            _ => throw new InvalidOperationException($"'{shop.Fraud}' is no fraud check"),
        };

        var invoices = dag.Bash("invoices", $"checkout invoices {shop.Id}");

        // Edges go through what is there; nothing hangs in the air when a task is left out.
        dag.Chain([orders, .. Present(loyalty), .. Present(fraud), invoices]);

        // Known only at run time: a branch whose ways are tasks, not texts.
        if (shop.Exports is { Count: > 0 } exports)
        {
            var isMonthEnd = dag.Task(() => Calendar.IsMonthEnd("{{ ds }}"));
            TaskRef[] monthly = [.. exports.Select(target => dag.Bash($"export_{target}", $"checkout export {shop.Id} {target}"))];
            invoices.Then(isMonthEnd);
            dag.If(isMonthEnd).Then(monthly).Else(dag.Empty("wait_for_month_end"));
        }

        return dag;
    }

    private static IEnumerable<TaskRef> Present(TaskRef? task) => task is null ? [] : [task];
}
