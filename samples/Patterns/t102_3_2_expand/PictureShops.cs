using DagSharp;

namespace Patterns.T102_3_2;

/// <summary>Over a result: typed, with batches below Airflow's <c>max_map_length</c>.</summary>
[Pipeline]
public static class PictureShops
{
    public static IEnumerable<Dag> Define() => new[] { "berlin", "lyon" }.Select(Shop);

    private static Dag Shop(string shop)
    {
        var dag = Dag.Create($"pictures_{shop}").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("pictures");
        var changed = dag.Task(() => Thumbnails.Changed(shop));
        var batches = dag.Task(() => Thumbnails.Batches(changed));
        var rendered = dag.Map(batches, batch => Thumbnails.Render(batch));

        // No picture changed: the mapped task is skipped. This one runs all the same, and adds up nothing.
        dag.Task(() => Thumbnails.Publish(rendered.Outputs)).With(task => task.TriggerRule(TriggerRule.NoneFailed));
        return dag;
    }
}
