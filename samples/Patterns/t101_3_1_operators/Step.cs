using System.ComponentModel.DataAnnotations;
using DagSharp;

namespace Patterns.T101_3_1;

public enum StepKind
{
    Sql,
    Dbt,
    Soda,
    Shell,
}

/// <summary>A step as a team writes it in <c>products.yml</c>.</summary>
public sealed record Step
{
    public required string Id { get; init; }

    public StepKind Kind { get; init; } = StepKind.Sql;

    [StringLength(2000)]
    public required string Run { get; init; }

    public bool Long { get; init; }

    public IReadOnlyList<string> Checks { get; init; } = [];

    /// <summary>The operator of the step, by its kind.</summary>
    public Operator ToOperator() => this switch
    {
        { Kind: StepKind.Sql } => HouseOperators.Query(Run, Long),
        { Kind: StepKind.Dbt, Long: true } => HouseOperators.Dbt(Run, memory: "4Gi"),
        { Kind: StepKind.Dbt } => HouseOperators.Dbt(Run),
        { Kind: StepKind.Soda, Checks: [] } => throw new InvalidOperationException($"the scan '{Id}' has no checks"),
        { Kind: StepKind.Soda } => new SodaScan(Run, [.. Checks]) { FailOnWarning = true },
        _ => new BashOperator(Run),
    };
}
