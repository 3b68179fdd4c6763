using DagSharp.Checks;
using DagSharp.Manifests;
using DagSharp.Pipelines;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>What a pipeline class defines.</summary>
/// <param name="TypeName">Full metadata name of the class.</param>
/// <param name="Site">Where it is declared.</param>
/// <param name="Dags">Its good DAGs with their manifests.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record PipelineResult(string TypeName, Site Site, IReadOnlyList<EvaluatedDag> Dags, IReadOnlyList<PipelineProblem> Problems);

/// <summary>A DAG of a pipeline, with its manifest.</summary>
/// <param name="Source">The DAG and where its parts come from.</param>
/// <param name="Manifest">Its manifest.</param>
public sealed record EvaluatedDag(ExpandedDag Source, DagManifest Manifest);

/// <summary>What all pipelines of a project define.</summary>
public sealed class ProjectResult
{
    private ProjectResult(IReadOnlyList<PipelineResult> pipelines) => Pipelines = pipelines;

    /// <summary>The pipelines in the order of their names.</summary>
    public IReadOnlyList<PipelineResult> Pipelines { get; }

    /// <summary>Checks the pipelines against each other; of two DAGs that cannot both be, the first stays.</summary>
    internal static ProjectResult Of(IReadOnlyList<PipelineResult> pipelines)
    {
        var dags = pipelines.SelectMany(static (pipeline, index) => pipeline.Dags.Select(dag => (Pipeline: index, Dag: dag))).ToArray();
        var problems = ProjectCheck.Run([.. dags.Select(static dag => dag.Dag.Source.Dag)]).ToLookup(problem => dags[problem.Dag].Pipeline);
        return new ProjectResult([.. pipelines.Select((pipeline, index) =>
        {
            var bad = new HashSet<Dag>(problems[index].Where(static problem => problem.Severity == DagProblemSeverity.Error).Select(problem => dags[problem.Dag].Dag.Source.Dag));
            return pipeline with
            {
                Dags = [.. pipeline.Dags.Where(dag => !bad.Contains(dag.Source.Dag))],
                Problems = [.. pipeline.Problems, .. Capped(problems[index].Select(problem => Problem(problem, dags[problem.Dag].Dag, dags[problem.OtherDag].Dag)))],
            };
        })]);
    }

    private static PipelineProblem Problem(ProjectProblem problem, EvaluatedDag dag, EvaluatedDag other) => new(problem.RuleId, SiteOf(dag.Source, problem.NodeId), problem.Message)
    {
        IsWarning = problem.Severity != DagProblemSeverity.Error,
        Related = [SiteOf(other.Source, problem.OtherNodeId)],
    };

    // An id without one of the axes clashes for each of its values, all at one place.
    private static IEnumerable<PipelineProblem> Capped(IEnumerable<PipelineProblem> problems) => problems
        .GroupBy(static problem => (problem.RuleId, problem.Site))
        .SelectMany(static alike => alike.Count() <= MostAlike ? alike : alike.Take(MostAlike - 1).Append(
            alike.ElementAt(MostAlike - 1) with { Message = $"{alike.ElementAt(MostAlike - 1).Message} (and {alike.Count() - MostAlike} more like it)" }));

    private const int MostAlike = 3;

    private static Site SiteOf(ExpandedDag dag, string? node) =>
        node is not null && dag.Sites.TryGetValue(node, out var site) ? site : dag.IdSite;
}
