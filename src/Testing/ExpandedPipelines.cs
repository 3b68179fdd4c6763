using DagSharp.Checks;

namespace DagSharp.Testing;

/// <summary>What pipelines define.</summary>
public sealed class ExpandedPipelines
{
    private readonly IReadOnlyList<DagView> dags;

    internal ExpandedPipelines(IReadOnlyList<Dag> dags, IEnumerable<PipelineFinding> problems)
    {
        Dags = dags;
        var findings = problems.ToList();
        var views = new List<DagView>();
        foreach (var dag in dags)
        {
            try
            {
                var view = new DagView(dag.ToManifest());
                findings.AddRange(DagCheck.Run(dag, view.Manifest).Select(problem => PipelineFinding.Of(problem, dag)));
                views.Add(view);
            }
            catch (DefinitionException problem)
            {
                findings.Add(new PipelineFinding(problem.RuleId, $"'{dag.DagId}': {problem.Message}", isError: true, null, 0));
            }
        }

        findings.AddRange(ProjectCheck.Run(dags).Select(static problem => PipelineFinding.Of(problem)));
        this.dags = views;
        Problems = findings;
    }

    /// <summary>The DAGs in the order they are defined.</summary>
    public IReadOnlyList<Dag> Dags { get; }

    /// <summary>Their ids in the order they are defined.</summary>
    public IReadOnlyList<string> DagIds => [.. Dags.Select(static dag => dag.DagId)];

    /// <summary>What is wrong, errors and warnings, as the build reports it.</summary>
    public IReadOnlyList<PipelineFinding> Problems { get; }

    /// <summary>A DAG by its id.</summary>
    /// <exception cref="PipelineTestException">There is none; the message names the nearest.</exception>
    public DagView Dag(string dagId) => Lookup.Find(dags, dagId, static dag => dag.DagId, "DAG");

    /// <summary>Fails when an error was found; warnings pass.</summary>
    /// <exception cref="PipelineTestException">There are errors; the message lists them.</exception>
    public ExpandedPipelines EnsureSound() => Problems.Where(static problem => problem.IsError).ToArray() is { Length: > 0 } errors
        ? throw new PipelineTestException($"{errors.Length} {(errors.Length == 1 ? "problem" : "problems")}:\n{string.Join("\n", errors.AsEnumerable())}")
        : this;

    /// <summary>How the DAGs differ from those of a build, one line for each difference; where they are written does not count.</summary>
    public IReadOnlyList<string> DifferencesFrom(BuiltManifests built) => ManifestDifference.Between(built.Dags, dags);
}
