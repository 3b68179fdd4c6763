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
        using var culture = new InvariantCulture();
        var types = pipelines.OrderBy(SymbolNames.Metadata, StringComparer.Ordinal).ToArray();
        var evaluator = new Evaluator(
            compilation,
            EvaluationOptions.Default with { MaxSteps = options.MaxSteps, HostAssemblies = [typeof(Dag).Assembly] },
            cancellationToken);
        var views = new SymbolViews(compilation, evaluator, new ProjectPaths(options.ProjectDirectory));
        var results = new List<PipelineResult>();
        var used = 0;
        foreach (var type in types)
        {
            var result = RunOne(views.Of(type), evaluator, views, configs, new ExpansionLimits(options.MaxDags - used, options.MaxTasks, used), cancellationToken);
            used += result.Dags.Count;
            results.Add(result);
        }

        return ProjectResult.Of(results);
    }

    private static PipelineResult RunOne(SymbolTypeView type, Evaluator evaluator, SymbolViews views, ConfigSet configs, ExpansionLimits limits, CancellationToken cancellationToken)
    {
        var host = new EvaluationHost(evaluator, views, configs, cancellationToken);
        var good = new List<EvaluatedDag>();
        Guard(type, host, () =>
        {
            foreach (var dag in PipelineExpander.Expand(type, host, limits, cancellationToken))
            {
                // A fault in one DAG leaves the others.
                Guard(type, host, () =>
                {
                    if (DagProblems.Check(dag, host) is { } evaluated)
                    {
                        good.Add(evaluated);
                    }
                });
            }
        });
        return new PipelineResult(type.FullName, type.Site, good, host.Problems);
    }

    private static void Guard(SymbolTypeView type, EvaluationHost host, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            host.Report(new PipelineProblem(EvaluationRules.InternalError, type.Site, $"evaluating '{type.Name}' failed: {exception.GetType().Name}: {exception.Message}. This is a fault of DagSharp; please report it with the class"));
        }
    }
}
