using DagSharp;

namespace Patterns.T102_1_5;

/// <summary>Trips of New York's taxis, a file for each month: one DAG for each quarter that is to be loaded again.</summary>
[Pipeline]
public static class Backfills
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2025, 6, 1);

    // Each step takes one item at a time from the step before; nothing is ever held as a whole.
    public static IEnumerable<Dag> Define() => Quarters(Published(Months())).Select(Backfill);

    /// <summary>Months without an end. Only as many are made as are taken.</summary>
    private static IEnumerable<DateOnly> Months()
    {
        for (var month = First; ; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    private static IEnumerable<DateOnly> Published(IEnumerable<DateOnly> months)
    {
        foreach (var month in months)
        {
            if (month > Last)
            {
                yield break;
            }

            // The city withdrew this one.
            if (month is not { Year: 2024, Month: 5 })
            {
                yield return month;
            }
        }
    }

    private static IEnumerable<(string Id, IReadOnlyList<DateOnly> Months)> Quarters(IEnumerable<DateOnly> months) =>
        months.GroupBy(static month => $"{month.Year}q{(month.Month + 2) / 3}").Select(static quarter => (quarter.Key, (IReadOnlyList<DateOnly>)[.. quarter]));

    private static Dag Backfill((string Id, IReadOnlyList<DateOnly> Months) quarter)
    {
        var dag = Dag.Create($"backfill_trips_{quarter.Id}").Schedule(Schedule.None).MaxActiveTasks(1).Tagged("backfill");
        var merge = dag.Bash("merge", $"trips merge {quarter.Id}");
        foreach (var month in quarter.Months)
        {
            dag.Bash($"load_{month:yyyy_MM}", $"trips load https://d37ci6vzurychx.cloudfront.net/trip-data/yellow_tripdata_{month:yyyy-MM}.parquet").Then(merge);
        }

        return dag;
    }
}
