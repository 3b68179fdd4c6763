using System.Reflection;
using DagSharp.Pipelines;

namespace DagSharp.Testing;

/// <summary>Executes pipelines for real, as the build evaluates them: the same DAGs, the same problems.</summary>
public static class PipelineHarness
{
    /// <summary>Executes a pipeline.</summary>
    /// <param name="pipeline">A class with <see cref="PipelineAttribute"/>: <c>typeof(Builds)</c>.</param>
    /// <param name="configs">The configuration files it may read. Default: none.</param>
    /// <exception cref="ArgumentException">The class is no pipeline.</exception>
    public static ExpandedPipelines Expand(Type pipeline, ConfigFiles? configs = null) => Expand([pipeline], configs);

    /// <summary>Executes a pipeline with the configuration files of a folder.</summary>
    /// <param name="pipeline">A class with <see cref="PipelineAttribute"/>.</param>
    /// <param name="folder">The folder that their paths start from: that of the project.</param>
    /// <exception cref="ArgumentException">The class is no pipeline.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ExpandedPipelines Expand(Type pipeline, string folder) => Expand([pipeline], ConfigFiles.FromFolder(folder));

    /// <summary>Executes all pipelines of an assembly, which also shows what is wrong between them, such as an id used twice.</summary>
    /// <param name="assembly">The assembly: <c>typeof(Builds).Assembly</c>.</param>
    /// <param name="configs">The configuration files they may read. Default: none.</param>
    public static ExpandedPipelines ExpandAll(Assembly assembly, ConfigFiles? configs = null) => Expand(
        assembly.GetTypes()
            .Where(static type => type.IsDefined(typeof(PipelineAttribute), inherit: false))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal),
        configs);

    /// <summary>Looks at DAGs that the test has made itself, such as those of a factory.</summary>
    public static ExpandedPipelines Of(params Dag[] dags) => new(dags, []);

    private static ExpandedPipelines Expand(IEnumerable<Type> pipelines, ConfigFiles? configs)
    {
        PipelineRun[] runs = [.. pipelines.Select(pipeline => PipelineRun.Of(pipeline, configs?.ToSet()))];
        return new ExpandedPipelines(
            [.. runs.SelectMany(static run => run.Dags)],
            runs.SelectMany(static run => run.Problems).Select(PipelineFinding.Of));
    }
}
