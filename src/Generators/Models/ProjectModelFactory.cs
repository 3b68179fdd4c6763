using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DagSharp.Configuration;
using DagSharp.Evaluation.Incremental;
using DagSharp.Evaluation.Pipelines;
using DagSharp.Manifests;
using Microsoft.CodeAnalysis;

namespace DagSharp.Generators.Models;

/// <summary>Evaluates a project and keeps what is generated from it.</summary>
internal static class ProjectModelFactory
{
    // An edit that changes no result changes nothing that is generated from it.
    private static readonly ConditionalWeakTable<ProjectResult, Known> KnownModels = new();

    public static ProjectModel Create(Compilation compilation, ImmutableArray<ConfigInput> configs, ProjectOptions options, string? rootNamespace, CancellationToken cancellationToken)
    {
        if (compilation.GetTypesByMetadataName(ProjectEvaluation.PipelineAttributeName).IsEmpty)
        {
            return ProjectModel.Empty;
        }

        var result = ProjectEvaluation.Run(compilation, new ConfigSet(configs.Select(static config => config.File)), options, ProjectMemory.Of(compilation, options), cancellationToken);
        var known = KnownModels.GetValue(result, _ => new Known(rootNamespace, Create(result, RegistryNamespace.For(compilation, rootNamespace))));
        return known.RootNamespace == rootNamespace ? known.Model : Create(result, RegistryNamespace.For(compilation, rootNamespace));
    }

    private static ProjectModel Create(ProjectResult result, string registryNamespace)
    {
        if (result.Pipelines.Count == 0)
        {
            return ProjectModel.Empty;
        }

        var files = ManifestFileNames.For(result.Pipelines.SelectMany(static pipeline => pipeline.Dags).Select(static dag => dag.Manifest.DagId));
        var hintNames = HintNames.For(result.Pipelines.Select(static pipeline => pipeline.TypeName));
        return new ProjectModel(
            new EquatableArray<PipelineModel>([.. result.Pipelines.Select(pipeline => Pipeline(pipeline, hintNames[pipeline.TypeName], files))]),
            registryNamespace);
    }

    private static PipelineModel Pipeline(PipelineResult pipeline, string hintName, IReadOnlyDictionary<string, string> files) => new(
        pipeline.TypeName,
        hintName,
        pipeline.IsAccessible,
        new EquatableArray<DagModel>([.. pipeline.Dags.Select(dag => new DagModel(dag.Manifest.DagId, files[dag.Manifest.DagId], dag.Manifest.Tasks.Count, dag.Text))]),
        new EquatableArray<ErrorModel>([.. pipeline.Problems
            .Where(static problem => problem.IsError())
            .Select(static problem => new ErrorModel(problem.RuleId, problem.MessageWithPlace()))]));

    private sealed record Known(string? RootNamespace, ProjectModel Model);
}
