using DagSharp.Configuration;
using DagSharp.Evaluation.Incremental;
using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Evaluates pipelines of one compilation, each as if it were alone: no static state goes from one to another.</summary>
internal sealed class PipelineEvaluation(Compilation compilation, SourceMap map, ConfigSet configs, ProjectOptions options, CancellationToken cancellationToken)
{
    private readonly CompileErrors errors = new(compilation, cancellationToken);
    private readonly ProjectPaths paths = new(options.ProjectDirectory);
    private readonly Evaluator evaluator = new(
        compilation,
        EvaluationOptions.Default with { MaxSteps = options.MaxSteps, HostAssemblies = [typeof(Dag).Assembly] },
        cancellationToken);

    /// <summary>Evaluates a pipeline.</summary>
    /// <param name="type">The class.</param>
    /// <param name="usedDags">DAGs of the pipelines before it.</param>
    /// <param name="dependencies">What the result was made from; <see langword="null"/> when that is not known.</param>
    /// <param name="allowance">How near the limit of DAGs it came.</param>
    public PipelineResult Run(INamedTypeSymbol type, int usedDags, out EvaluationDependencies? dependencies, out DagAllowance allowance)
    {
        using var culture = new InvariantCulture();
        var trace = new EvaluationTrace(map);
        evaluator.StartAnew(trace.Enter);
        var views = new SymbolViews(compilation, evaluator, paths, trace);
        var view = views.Of(type);
        var host = new EvaluationHost(evaluator, views, configs.Tracked(trace.Read), errors, trace, cancellationToken);
        var good = new List<EvaluatedDag>();
        var made = 0;
        Guard(view, host, () =>
        {
            var limits = new ExpansionLimits(options.MaxDags - usedDags, options.MaxTasks, usedDags);
            foreach (var dag in PipelineExpander.Expand(view, host, limits, cancellationToken))
            {
                made++;
                // A fault in one DAG leaves the others.
                Guard(view, host, () =>
                {
                    if (DagProblems.Check(dag, host) is { } evaluated)
                    {
                        good.Add(evaluated);
                    }
                });
            }
        });
        var places = new PlainPlaces(map);
        var result = new PipelineResult(view.FullName, IsAccessible(type), places.Of(view.Site), [.. good.Select(places.Of)], [.. host.Problems.Select(places.Of)]);
        dependencies = trace.IsOpen ? null : trace.Close();
        allowance = new DagAllowance(options.MaxDags, usedDags, made, result.Problems.Any(static problem => problem.RuleId == "DAG2004"));
        return result;
    }

    private static bool IsAccessible(INamedTypeSymbol type)
    {
        for (var level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static void Guard(SymbolTypeView type, EvaluationHost host, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            host.ReportInternal(type, exception);
        }
    }
}
