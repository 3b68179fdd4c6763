using DagSharp.Checks;
using DagSharp.Manifests;
using DagSharp.Pipelines;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>What a pipeline class defines: plain data, no symbols. Places in code are <see cref="Incremental.SourcePlace"/>s.</summary>
/// <param name="TypeName">Full metadata name of the class.</param>
/// <param name="IsAccessible">Whether the rest of the project can name it.</param>
/// <param name="Site">Where it is declared.</param>
/// <param name="Dags">Its good DAGs with their manifests.</param>
/// <param name="Problems">What is wrong.</param>
public sealed record PipelineResult(string TypeName, bool IsAccessible, Site Site, IReadOnlyList<EvaluatedDag> Dags, IReadOnlyList<PipelineProblem> Problems);

/// <summary>A DAG of a pipeline, with its manifest.</summary>
/// <param name="Facts">What the rules over all DAGs need to know.</param>
/// <param name="Manifest">Its manifest.</param>
/// <param name="Text">Text of the manifest.</param>
/// <param name="IdSite">Where its id comes from.</param>
/// <param name="Sites">Places of its tasks and groups, by full id.</param>
public sealed record EvaluatedDag(ProjectDag Facts, DagManifest Manifest, ManifestText Text, Site IdSite, IReadOnlyDictionary<string, Site> Sites);

/// <summary>What all pipelines of a project define.</summary>
public sealed class ProjectResult
{
    private const int MostAlike = 3;

    private ProjectResult(IReadOnlyList<PipelineResult> parts, IReadOnlyList<PipelineResult> pipelines)
    {
        Parts = parts;
        Pipelines = pipelines;
    }

    /// <summary>What each pipeline gives alone.</summary>
    public IReadOnlyList<PipelineResult> Parts { get; }

    /// <summary>The pipelines in the order of their names; of DAGs that cannot be together only the first is left.</summary>
    public IReadOnlyList<PipelineResult> Pipelines { get; }

    /// <summary>Checks the pipelines against each other; of two DAGs that cannot both be, the first stays.</summary>
    internal static ProjectResult Of(IReadOnlyList<PipelineResult> parts)
    {
        var dags = parts.SelectMany(static (pipeline, index) => pipeline.Dags.Select(dag => (Pipeline: index, Dag: dag))).ToArray();
        var problems = ProjectCheck.Run([.. dags.Select(static dag => dag.Dag.Facts)]).ToLookup(problem => dags[problem.Dag].Pipeline);
        return new ProjectResult(parts, [.. parts.Select((pipeline, index) => problems.Contains(index) ? Without(pipeline, problems[index]) : pipeline)]);

        PipelineResult Without(PipelineResult pipeline, IEnumerable<ProjectProblem> found)
        {
            var bad = new HashSet<int>(found.Where(static problem => problem.Severity == DagProblemSeverity.Error).Select(static problem => problem.Dag));
            return pipeline with
            {
                Dags = [.. dags.Select(static (dag, number) => (dag.Dag, Number: number, dag.Pipeline))
                    .Where(dag => ReferenceEquals(parts[dag.Pipeline], pipeline) && !bad.Contains(dag.Number))
                    .Select(static dag => dag.Dag)],
                Problems = [.. pipeline.Problems, .. Capped(found.Select(problem => Problem(problem, dags[problem.Dag].Dag, dags[problem.OtherDag].Dag)))],
            };
        }
    }

    /// <summary>Whether it is of these very results.</summary>
    internal bool IsMadeFrom(IReadOnlyList<PipelineResult> others) =>
        Parts.Count == others.Count && Parts.Zip(others, static (part, other) => ReferenceEquals(part, other)).All(static same => same);

    private static PipelineProblem Problem(ProjectProblem problem, EvaluatedDag dag, EvaluatedDag other) => new(problem.RuleId, SiteOf(dag, problem.NodeId), problem.Message)
    {
        IsWarning = problem.Severity != DagProblemSeverity.Error,
        Related = [SiteOf(other, problem.OtherNodeId)],
    };

    // An id without one of the axes clashes for each of its values, all at one place.
    private static IEnumerable<PipelineProblem> Capped(IEnumerable<PipelineProblem> problems) => problems
        .GroupBy(static problem => (problem.RuleId, problem.Site))
        .SelectMany(static alike => alike.Count() <= MostAlike ? alike : alike.Take(MostAlike - 1).Append(
            alike.ElementAt(MostAlike - 1) with { Message = $"{alike.ElementAt(MostAlike - 1).Message} (and {alike.Count() - MostAlike} more like it)" }));

    private static Site SiteOf(EvaluatedDag dag, string? node) =>
        node is not null && dag.Sites.TryGetValue(node, out var site) ? site : dag.IdSite;
}
