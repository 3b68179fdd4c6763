using DagSharp;

namespace Patterns.T102_3_1;

/// <summary>As many tasks as there are files, decided at run time.</summary>
[Pipeline]
public static class Deliveries
{
    public static Dag Define()
    {
        var dag = Dag.Create("deliveries").Schedule(Cron.Hourly).StartingOn(2026, 1, 1).Tagged("inbox");

        var files = dag.Task(() => Inbox.List("/inbox"));
        var loaded = dag.Map(files, file => Inbox.Load(file, "stock.deliveries"))
            .With(task => task.MapIndexTemplate("delivery {{ ti.map_index + 1 }} of {{ ds }}").MaxActiveTisPerDag(8));
        dag.Task(() => Inbox.Report(loaded.Outputs)).With(task => task.TriggerRule(TriggerRule.NoneFailed));
        return dag;
    }
}
