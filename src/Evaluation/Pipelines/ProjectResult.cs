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
    internal static ProjectResult Of(List<PipelineResult> pipelines)
    {
        var dags = pipelines.SelectMany(static (pipeline, index) => pipeline.Dags.Select(dag => (Pipeline: index, Dag: dag))).ToArray();
        foreach (var problem in ProjectCheck.Run([.. dags.Select(static dag => dag.Dag.Source.Dag)]))
        {
            var (pipeline, dag) = dags[problem.Dag];
            var isWarning = problem.Severity != DagProblemSeverity.Error;
            pipelines[pipeline] = pipelines[pipeline] with
            {
                Dags = isWarning ? pipelines[pipeline].Dags : [.. pipelines[pipeline].Dags.Where(other => !ReferenceEquals(other, dag))],
                Problems =
                [
                    .. pipelines[pipeline].Problems,
                    new PipelineProblem(problem.RuleId, SiteOf(dag.Source, problem.NodeId), problem.Message)
                    {
                        IsWarning = isWarning,
                        Related = [SiteOf(dags[problem.OtherDag].Dag.Source, problem.OtherNodeId)],
                    },
                ],
            };
        }

        return new ProjectResult(pipelines);
    }

    private static Site SiteOf(ExpandedDag dag, string? node) =>
        node is not null && dag.Sites.TryGetValue(node, out var site) ? site : dag.IdSite;
}
