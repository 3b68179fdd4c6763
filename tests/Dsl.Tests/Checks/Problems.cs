using DagSharp.Checks;

namespace DagSharp.Dsl.Tests.Checks;

/// <summary>What the checks say, in short.</summary>
internal static class Problems
{
    /// <summary>The problems of one rule.</summary>
    public static IReadOnlyList<DagProblem> Of(this Dag dag, string ruleId) => [.. DagCheck.Run(dag).Where(problem => problem.RuleId == ruleId)];

    /// <summary>The only problem of the whole DAG, hints aside.</summary>
    public static DagProblem Only(this Dag dag) => Assert.Single(DagCheck.Run(dag), static problem => problem.Severity != DagProblemSeverity.Info);

    /// <summary>Asserts that the rule finds nothing.</summary>
    public static void HasNone(this Dag dag, string ruleId) => Assert.Empty(dag.Of(ruleId));
}
