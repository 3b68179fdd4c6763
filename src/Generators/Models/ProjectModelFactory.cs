using System.Collections.Immutable;
using DagSharp.Configuration;
using DagSharp.Evaluation.Incremental;
using DagSharp.Evaluation.Pipelines;
using DagSharp.Manifests;
using Microsoft.CodeAnalysis;

namespace DagSharp.Generators.Models;

/// <summary>Evaluates a project and keeps what is generated from it.</summary>
internal static class ProjectModelFactory
{
    public static ProjectModel Create(Compilation compilation, ImmutableArray<string> pipelines, ImmutableArray<ConfigInput> configs, ProjectOptions options, string? rootNamespace, CancellationToken cancellationToken)
    {
        if (pipelines.IsEmpty)
        {
            return ProjectModel.Empty;
        }

        var types = pipelines.Distinct()
            .Select(compilation.Assembly.GetTypeByMetadataName)
            .OfType<INamedTypeSymbol>()
            .ToArray();
        var result = ProjectEvaluation.Run(compilation, types, new ConfigSet(configs.Select(static config => config.File)), options, ProjectMemory.Of(compilation, options), cancellationToken);
        var files = ManifestFileNames.For(result.Pipelines.SelectMany(static pipeline => pipeline.Dags).Select(static dag => dag.Manifest.DagId));
        var hintNames = HintNames.For(result.Pipelines.Select(static pipeline => pipeline.TypeName));
        return new ProjectModel(
            new EquatableArray<PipelineModel>([.. result.Pipelines.Select(pipeline => Pipeline(pipeline, hintNames[pipeline.TypeName], types, files))]),
            RegistryNamespace.For(compilation, rootNamespace));
    }

    private static PipelineModel Pipeline(PipelineResult pipeline, string hintName, INamedTypeSymbol[] types, IReadOnlyDictionary<string, string> files)
    {
        var type = types.First(type => SymbolNames.Metadata(type) == pipeline.TypeName);
        return new PipelineModel(
            pipeline.TypeName,
            hintName,
            IsAccessible(type),
            new EquatableArray<DagModel>([.. pipeline.Dags.Select(dag => new DagModel(dag.Manifest.DagId, files[dag.Manifest.DagId], dag.Manifest.Tasks.Count, dag.Text))]),
            new EquatableArray<ErrorModel>([.. pipeline.Problems
                .Where(static problem => problem.IsError())
                .Select(static problem => new ErrorModel(problem.RuleId, problem.MessageWithPlace()))]));
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
}
