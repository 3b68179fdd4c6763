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

    /// <summary>Checks the pipelines against each other; of two DAGs with one id the first stays.</summary>
    internal static ProjectResult Of(IReadOnlyList<PipelineResult> pipelines)
    {
        var taken = new Dictionary<string, (PipelineResult Pipeline, EvaluatedDag Dag)>(StringComparer.Ordinal);
        var result = new List<PipelineResult>(pipelines.Count);
        foreach (var pipeline in pipelines)
        {
            var dags = new List<EvaluatedDag>(pipeline.Dags.Count);
            var problems = pipeline.Problems.ToList();
            foreach (var dag in pipeline.Dags)
            {
                var id = dag.Manifest.DagId;
                if (taken.TryGetValue(id, out var first))
                {
                    problems.Add(new PipelineProblem("DAG0002", dag.Source.IdSite, $"'{id}' is the id of two DAGs: of '{first.Pipeline.TypeName}'{Row(first.Dag)}, and of '{pipeline.TypeName}'{Row(dag)}")
                    {
                        Related = [first.Dag.Source.IdSite],
                    });
                }
                else
                {
                    taken.Add(id, (pipeline, dag));
                    dags.Add(dag);
                }
            }

            result.Add(pipeline with { Dags = dags, Problems = problems });
        }

        return new ProjectResult(WithProjectProblems(result));
    }

    private static IReadOnlyList<PipelineResult> WithProjectProblems(List<PipelineResult> pipelines)
    {
        var dags = pipelines.SelectMany(static pipeline => pipeline.Dags).ToArray();
        var found = ProjectCheck.Run([.. dags.Select(static dag => dag.Source.Dag)]);
        if (found.Count == 0)
        {
            return pipelines;
        }

        return [.. pipelines.Select(pipeline => pipeline with
        {
            Problems =
            [
                .. pipeline.Problems,
                .. found.SelectMany(problem => pipeline.Dags
                    .Where(dag => dag.Manifest.DagId == problem.DagId)
                    .Select(dag => new PipelineProblem(problem.RuleId, dag.Source.IdSite, problem.Message) { IsWarning = problem.Severity != DagProblemSeverity.Error })),
            ],
        })];
    }

    private static string Row(EvaluatedDag dag) => dag.Source.Row is { } row ? $" ({row.Config}: {row.ConfigKey})" : "";
}
