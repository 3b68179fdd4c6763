using DagSharp.Configuration;
using DagSharp.Evaluation.Incremental;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Evaluates all pipelines of a compilation: their DAGs, and what is wrong.</summary>
public static class ProjectEvaluation
{
    /// <summary>Full name of the attribute that makes a class a pipeline.</summary>
    public const string PipelineAttributeName = "DagSharp.PipelineAttribute";

    /// <summary>Evaluates pipelines. Nothing but cancellation is thrown; a fault inside becomes DAG9001.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="configs">Its configuration files.</param>
    /// <param name="options">Its properties.</param>
    /// <param name="memory">What is known from earlier; what is new is added.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static ProjectResult Run(
        Compilation compilation,
        ConfigSet configs,
        ProjectOptions options,
        ProjectMemory memory,
        CancellationToken cancellationToken)
    {
        var map = SourceMap.Of(compilation, cancellationToken);
        var generation = memory.At(new ProjectSurface(compilation, map, configs, options));
        var results = new List<PipelineResult>();
        var used = 0;
        Lazy<PipelineEvaluation> evaluation = new(() => new PipelineEvaluation(compilation, map, configs, options, cancellationToken));
        foreach (var pipeline in generation.Pipelines(() => PipelineTypes.In(compilation, map, cancellationToken)))
        {
            var result = generation.Recall(pipeline.Name, map, configs, used);
            if (result is null)
            {
                var type = PipelineTypes.At(compilation, map, pipeline.File, pipeline.Slot, cancellationToken)!;
                result = evaluation.Value.Run(type, used, out var dependencies, out var allowance);
                generation.Remember(result, dependencies, allowance);
            }

            used += result.Dags.Count;
            results.Add(result);
        }

        return generation.Combine(results);
    }
}
