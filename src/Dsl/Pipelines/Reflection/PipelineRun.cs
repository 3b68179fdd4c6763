using DagSharp.Configuration;
using DagSharp.Pipelines.Reflection;

namespace DagSharp.Pipelines;

/// <summary>Really executes a pipeline class: what a test compares the build's manifests with.</summary>
public sealed class PipelineRun
{
    private PipelineRun(IReadOnlyList<Dag> dags, IReadOnlyList<PipelineProblem> problems)
    {
        Dags = dags;
        Problems = problems;
    }

    /// <summary>The DAGs in the order they are defined.</summary>
    public IReadOnlyList<Dag> Dags { get; }

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<PipelineProblem> Problems { get; }

    /// <summary>Executes a pipeline.</summary>
    /// <param name="pipeline">A class with <see cref="PipelineAttribute"/>.</param>
    /// <param name="configs">The configuration files it may read.</param>
    /// <param name="limits">How much it may define.</param>
    /// <exception cref="ArgumentException">The class is no pipeline.</exception>
    public static PipelineRun Of(Type pipeline, ConfigSet? configs = null, ExpansionLimits? limits = null)
    {
        if (!pipeline.IsDefined(typeof(PipelineAttribute), inherit: false))
        {
            throw new ArgumentException($"'{pipeline.FullName}' has no [Pipeline] attribute", nameof(pipeline));
        }

        var host = new ReflectionHost(configs ?? new ConfigSet([]));
        var dags = PipelineExpander.Expand(new ReflectedType(pipeline), host, limits ?? new ExpansionLimits(), CancellationToken.None);
        return new PipelineRun([.. dags.Select(static expanded => expanded.Dag)], host.Problems);
    }
}
