namespace DagSharp.Checks;

/// <summary>The rules that look at all DAGs of a project together.</summary>
public static class ProjectCheck
{
    /// <summary>What is wrong between the DAGs, in a fixed order: by rule, then by DAG.</summary>
    public static IReadOnlyList<ProjectProblem> Run(IReadOnlyList<Dag> dags) => Run([.. dags.Select(ProjectDag.Of)]);

    /// <summary>What is wrong between the DAGs, in a fixed order: by rule, then by DAG.</summary>
    public static IReadOnlyList<ProjectProblem> Run(IReadOnlyList<ProjectDag> dags)
    {
        var problems = new List<ProjectProblem>();
        DagIdCheck.Run(dags, problems);
        AssetNameCheck.Run(dags, problems);
        return problems;
    }
}
