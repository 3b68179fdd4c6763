using DagSharp.Manifests;

namespace DagSharp.Checks;

/// <summary>The rules that look at one DAG.</summary>
public static class DagCheck
{
    /// <summary>What is wrong with the DAG, in a fixed order: by rule, then by task.</summary>
    /// <exception cref="DefinitionException">The DAG holds a value that no manifest can hold.</exception>
    public static IReadOnlyList<DagProblem> Run(Dag dag) => Run(dag, dag.ToManifest());

    /// <summary>The same for a DAG whose manifest is there already.</summary>
    /// <param name="dag">The DAG.</param>
    /// <param name="manifest">What <see cref="Dag.ToManifest"/> gave for it.</param>
    public static IReadOnlyList<DagProblem> Run(Dag dag, DagManifest manifest)
    {
        var findings = new DagFindings(dag, manifest);
        CycleCheck.Run(findings);
        IdCaseCheck.Run(findings);
        IsolatedTaskCheck.Run(findings);
        ScheduleCheck.Run(findings);
        TimeZoneCheck.Run(findings);
        DateCheck.Run(findings);
        FailFastCheck.Run(findings);
        SetupTeardownCheck.Run(findings);
        RetryCheck.Run(findings);
        return findings.Problems;
    }
}
