using DagSharp.Configuration;
using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Evaluates all pipelines of a compilation: their DAGs, and what is wrong.</summary>
public static class ProjectEvaluation
{
    /// <summary>Full name of the attribute that makes a class a pipeline.</summary>
    public const string PipelineAttributeName = "DagSharp.PipelineAttribute";

    /// <summary>Evaluates pipelines. Nothing but cancellation is thrown; a fault inside becomes DAG9001.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="pipelines">Its pipeline classes, in any order.</param>
    /// <param name="configs">Its configuration files.</param>
    /// <param name="options">Its properties.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ProjectResult Run(
        Compilation compilation,
        IEnumerable<INamedTypeSymbol> pipelines,
        ConfigSet configs,
        ProjectOptions options,
        CancellationToken cancellationToken)
    {
        var evaluator = new Evaluator(
            compilation,
            EvaluationOptions.Default with { MaxSteps = options.MaxSteps, HostAssemblies = [typeof(Dag).Assembly] },
            cancellationToken);
        var views = new SymbolViews(compilation, evaluator, new ProjectPaths(options.ProjectDirectory));
        var results = new List<PipelineResult>();
        var left = options.MaxDags;
        foreach (var type in pipelines.OrderBy(SymbolNames.Metadata, StringComparer.Ordinal))
        {
            var result = RunOne(views.Of(type), evaluator, views, configs, new ExpansionLimits(left, options.MaxTasks), cancellationToken);
            left -= result.Dags.Count;
            results.Add(result);
        }

        return ProjectResult.Of(results);
    }

    private static PipelineResult RunOne(SymbolTypeView type, Evaluator evaluator, SymbolViews views, ConfigSet configs, ExpansionLimits limits, CancellationToken cancellationToken)
    {
        var host = new EvaluationHost(evaluator, views, configs, cancellationToken);
        IReadOnlyList<ExpandedDag> dags = [];
        try
        {
            dags = PipelineExpander.Expand(type, host, limits, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            host.Report(new PipelineProblem("DAG9001", type.Site, $"evaluating '{type.Name}' failed: {exception.GetType().Name}: {exception.Message}. This is a fault of DagSharp; please report it with the class"));
        }

        var good = new List<EvaluatedDag>(dags.Count);
        foreach (var dag in dags)
        {
            if (DagProblems.Check(dag, host) is { } evaluated)
            {
                good.Add(evaluated);
            }
        }

        return new PipelineResult(type.FullName, type.Site, good, host.Problems);
    }
}
