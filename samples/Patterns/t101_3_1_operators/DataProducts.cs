using DagSharp;

namespace Patterns.T101_3_1;

public sealed record DataProduct(IReadOnlyList<Step> Steps, string Schedule = Cron.Daily);

/// <summary>A data product is a list of steps, each made by its template.</summary>
[Pipeline("product_{product.Key}", StartDate = "2026-01-01", Tags = ["product"])]
[ForEach<DataProduct>("product", "t101_3_1_operators/products.yml")]
public static class DataProducts
{
    [Configure]
    public static void Steps(Dag dag, DataProduct product)
    {
        dag.Schedule(product.Schedule);
        dag.Chain([.. product.Steps.Select(step => dag.Add(step.Id, step.ToOperator()))]);
    }
}
