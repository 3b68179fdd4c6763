using DagSharp;

namespace Patterns.T102_1_4;

/// <summary>A product: every model for every horizon, but those that make no sense.</summary>
[Pipeline("forecast_{model}_{days}d", Schedule = Cron.Weekly, StartDate = "2026-01-01", Tags = ["forecast"])]
[Product("model", "arima", "prophet", "naive")]
[Product("days", 7, 14, 28, 364)]
[Exclude("naive", 364)]
public static class Forecasts
{
    [Task]
    public static BashOperator Train(string model, int days) => new($"forecast train --model {model} --horizon {days}");

    [Task, After(nameof(Train))]
    public static BashOperator Score(string model, int days) => new($"forecast score --model {model} --horizon {days}");
}
