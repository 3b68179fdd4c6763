using DagSharp;

namespace Patterns.T102_3_1;

/// <summary>The same with attributes: <c>[Each]</c> maps over the elements of a result.</summary>
[Pipeline("returns_{country}", Schedule = Cron.Daily, StartDate = "2026-01-01", Tags = ["inbox"])]
[Product("country", "de", "fr")]
public static class Returns
{
    [Task]
    public static Delivery[] List(string country) => Inbox.List($"/inbox/returns/{country}");

    [Task(MaxActiveTisPerDag = 4)]
    public static Task<Loaded> Load([Each(nameof(List))] Delivery delivery) => Inbox.Load(delivery, "stock.returns");

    [Task(TriggerRule = TriggerRule.NoneFailed)]
    public static int Report([From(nameof(Load))] Loaded[] loaded) => Inbox.Report(loaded);
}
