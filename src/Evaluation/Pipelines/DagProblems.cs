using DagSharp.Checks;
using DagSharp.Pipelines;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Checks a DAG and puts what is wrong at its place in the pipeline.</summary>
internal static class DagProblems
{
    /// <summary>The DAG with its manifest, or <see langword="null"/> when it has an error.</summary>
    public static EvaluatedDag? Check(ExpandedDag dag, EvaluationHost report)
    {
        if (report.Manifest(dag) is not { } manifest)
        {
            return null;
        }

        var isGood = true;
        foreach (var problem in DagCheck.Run(dag.Dag, manifest))
        {
            isGood &= problem.Severity != DagProblemSeverity.Error;
            report.Report(new PipelineProblem(problem.RuleId, SiteOf(dag, problem), problem.Message)
            {
                IsWarning = problem.Severity != DagProblemSeverity.Error,
                Related = dag.Row is { } row ? [row.Site] : [],
            });
        }

        return isGood ? new EvaluatedDag(ProjectDag.Of(dag.Dag), manifest, manifest.ToText(), dag.IdSite, dag.Sites) : null;
    }

    private static Site SiteOf(ExpandedDag dag, DagProblem problem)
    {
        if (problem.NodeId is { } node)
        {
            return dag.Sites.TryGetValue(node, out var site) ? site : dag.IdSite;
        }

        var argument = problem.RuleId switch
        {
            "DAG4001" => Said(dag, "Schedule"),
            "DAG4002" => Said(dag, "TimeZone") ?? Said(dag, "StartDate"),
            "DAG4003" => Said(dag, "EndDate") ?? Said(dag, "Catchup") ?? Said(dag, "StartDate"),
            "DAG4004" => Said(dag, "FailFast"),
            _ => null,
        };
        return argument is null ? dag.IdSite : dag.Pipeline.Site.Property(argument);
    }

    private static string? Said(ExpandedDag dag, string property) => dag.Pipeline.Find(property) is null ? null : property;
}
