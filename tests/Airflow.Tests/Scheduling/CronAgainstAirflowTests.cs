using System.Globalization;
using DagSharp.Scheduling;

namespace DagSharp.Airflow.Tests.Scheduling;

public class CronAgainstAirflowTests
{
    private static readonly DateTime Start = new(2026, 1, 30, 12, 0, 15);

    [AirflowFact]
    public void Generated_expressions_are_accepted_and_refused_alike()
    {
        var expressions = new GeneratedCron(seed: 20261120).Take(8000).Distinct().ToArray();
        var answers = RealAirflow.Ask<Answer[]>("cron.py", expressions);

        var differences = new List<string>();
        foreach (var (text, airflow) in expressions.Zip(answers))
        {
            var accepted = CronExpression.TryParse(text, out var cron, out var error);
            if (accepted != airflow.Accepted)
            {
                differences.Add($"'{text}': Airflow {(airflow.Accepted ? "accepts it" : airflow.Error)}; {error ?? "accepted here"}");
            }
            else if (accepted && !cron!.IsRandom && !Runs(cron).SequenceEqual(airflow.Runs!))
            {
                differences.Add($"'{text}': Airflow runs at {string.Join(", ", airflow.Runs!)}; here {string.Join(", ", Runs(cron))}");
            }
        }

        Assert.InRange(answers.Count(answer => answer.Accepted), 1000, expressions.Length - 1000);
        Assert.True(differences.Count == 0, $"{differences.Count} differences:\n{string.Join("\n", differences.Take(40))}");
    }

    private static IEnumerable<string> Runs(CronExpression cron) =>
        cron.RunsAfter(Start).Take(4).Select(run => run.ToString("s", CultureInfo.InvariantCulture));

    private sealed record Answer(bool Accepted, string? Error, string[]? Runs);
}
