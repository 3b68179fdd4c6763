namespace DagSharp.Bench.Measuring;

/// <summary>Something and its baseline, measured in turn so that both meet the same noise.</summary>
internal static class Pair
{
    /// <param name="rounds">How many readings of each.</param>
    /// <param name="subject">Prepares a run, which is not measured, and gives it.</param>
    /// <param name="baseline">The same for the baseline.</param>
    public static (Series Subject, Series Baseline) Measure(int rounds, Func<Action> subject, Func<Action> baseline)
    {
        var (first, second) = (new Series(), new Series());
        for (var round = 0; round < rounds; round++)
        {
            // The one that comes second finds caches warm: take turns.
            if (round % 2 == 0)
            {
                first.Add(Prepared(subject));
                second.Add(Prepared(baseline));
            }
            else
            {
                second.Add(Prepared(baseline));
                first.Add(Prepared(subject));
            }
        }

        return (first, second);
    }

    private static Reading Prepared(Func<Action> prepare)
    {
        var run = prepare();
        GC.Collect();
        return Reading.Of(run);
    }
}
