using System.Reflection;
using System.Runtime.Loader;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using DagSharp.Evaluation.Incremental;
using DagSharp.Evaluation.Pipelines;
using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Bench.Projects;

/// <summary>A project compiled and loaded, so that its definitions can really be executed, and evaluated beside that.</summary>
internal sealed class ExecutedProject
{
    private readonly IReadOnlyList<Type> pipelines;
    private readonly ConfigSet configs;
    private readonly ExpansionLimits limits;

    public ExecutedProject(BenchProject project)
    {
        using var stream = new MemoryStream();
        var compilation = new EditedProject(project).Compilation;
        if (!compilation.Emit(stream).Success)
        {
            throw new InvalidOperationException($"{project.Name} does not compile");
        }

        stream.Position = 0;
        pipelines = [.. new AssemblyLoadContext(project.Kind).LoadFromStream(stream).GetTypes().Where(static type => type.IsDefined(typeof(PipelineAttribute)))];
        configs = new ConfigSet(project.Configs.Select(static file => ConfigReader.Read(file.Key, file.Value, default)));
        limits = new ExpansionLimits(project.Dags);
    }

    /// <summary>The DAGs, made by running the code.</summary>
    public IEnumerable<Dag> Execute() => pipelines.SelectMany(pipeline => PipelineRun.Of(pipeline, configs, limits) is { Problems.Count: 0 } run
        ? run.Dags
        : throw new InvalidOperationException($"{pipeline.Name} has a problem"));

    /// <summary>The DAGs with their manifests, made by reading the code, with nothing remembered.</summary>
    public ProjectResult Evaluate(Compilation compilation, ConfigSet files) =>
        ProjectEvaluation.Run(compilation, files, new ProjectOptions(MaxDags: limits.MaxDags), new ProjectMemory(), default);

    public ProjectResult Evaluate(Compilation compilation) => Evaluate(compilation, configs);
}
