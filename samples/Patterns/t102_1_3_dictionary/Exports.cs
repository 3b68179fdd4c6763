using System.ComponentModel.DataAnnotations;
using DagSharp;

namespace Patterns.T102_1_3;

/// <summary>An entry of <c>exports.yml</c>.</summary>
public sealed record Export
{
    [StringLength(80)]
    public required string Query { get; init; }

    public required Target Target { get; init; }

    public string Schedule { get; init; } = Cron.Daily;
}

public sealed record Target(string Bucket, string Prefix = "");

/// <summary>The dictionary in a file. Keys that are no ids are made ones, on request.</summary>
[Pipeline("export_{export.Key:dag_id}", StartDate = "2026-01-01")]
[ForEach<Export>("export", "t102_1_3_dictionary/exports.yml", Path = "exports")]
public static class Exports
{
    [Task]
    public static BashOperator Unload(Export export, string exportKey) =>
        new($"unload '{export.Query}' s3://{export.Target.Bucket}/{export.Target.Prefix}{exportKey}.parquet");

    [Configure]
    public static void When(Dag dag, Export export) => dag.Schedule(export.Schedule);
}
