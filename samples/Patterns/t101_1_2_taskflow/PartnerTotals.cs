using DagSharp;

namespace Patterns.T101_1_2;

/// <summary>The factory: calls that are described, not made. Results go from call to call with their types.</summary>
[Pipeline]
public static class PartnerTotals
{
    public static IEnumerable<Dag> Define()
    {
        foreach (var (partner, minimum) in new[] { ("acme", 0m), ("globex", 25.50m) })
        {
            yield return Totals(partner, minimum);
        }
    }

    /// <summary>A DAG with its tasks' parameters filled in.</summary>
    public static Dag Totals(string partner, decimal minimum)
    {
        var dag = Dag.Create($"partner_totals_{partner}").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("orders");
        var orders = dag.Task(() => Orders.Fetch(partner, "{{ ds }}", CancellationToken.None));
        var total = dag.Task(() => Orders.Sum(partner, orders, minimum)).With(task => task.Retries(2));
        dag.Task(() => Orders.Publish(total));
        return dag;
    }
}
