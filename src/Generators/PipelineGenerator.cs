using DagSharp.Evaluation.Inputs;
using DagSharp.Generators.Emit;
using DagSharp.Generators.Models;
using DagSharp.Manifests;
using Microsoft.CodeAnalysis;

namespace DagSharp.Generators;

/// <summary>Evaluates the pipelines of a project and puts their manifests into the assembly.</summary>
/// <remarks>What is wrong is reported by the analyzers. Here it only leaves its mark in the assembly, so that a build
/// without analyzers fails too.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class PipelineGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // A file is read again only when its text changes, not when the options do.
        var configs = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => (File: pair.Left, Path: ProjectInputs.ConfigPath(pair.Left, pair.Right)))
            .Where(static config => config.Path is not null)
            .Select(static (config, cancellationToken) => ReadConfig(config.File, config.Path!, cancellationToken))
            .Collect()
            .WithTrackingName(TrackingNames.Configs);

        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectInputs.Options(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        var rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => ProjectInputs.RootNamespace(provider.GlobalOptions));

        // Binding a body depends on the whole compilation, so every edit asks; the project's memory knows which pipelines it
        // concerns, and finding them by their attribute would bind all of them again. What comes after runs only for what differs.
        var project = context.CompilationProvider
            .Combine(configs)
            .Combine(options)
            .Combine(rootNamespace)
            .Select(static (input, cancellationToken) =>
            {
                var (((compilation, files), settings), space) = input;
                return ProjectModelFactory.Create(compilation, files, settings, space, cancellationToken);
            })
            .WithTrackingName(TrackingNames.Project);

        context.RegisterImplementationSourceOutput(
            project.SelectMany(static (model, _) => model.Pipelines).WithTrackingName(TrackingNames.Pipeline),
            static (output, pipeline) => output.AddSource(pipeline.HintName, ManifestEmitter.Emit(pipeline)));

        // Each manifest on its own: its hash is made again only when its text is another.
        var entries = project
            .SelectMany(static (model, _) => model.Pipelines.SelectMany(static pipeline => pipeline.Dags.Select(dag => (Dag: dag, Pipeline: pipeline.TypeName))))
            .Select(static (defined, _) => new ManifestIndexEntry(
                defined.Dag.DagId, defined.Dag.File, defined.Dag.Manifest.ContentHash(), defined.Dag.TaskCount, defined.Pipeline))
            .WithTrackingName(TrackingNames.IndexEntry)
            .Collect();
        var names = project.Select(static (model, _) => new EquatableArray<string>([.. model.Pipelines.Select(static pipeline => pipeline.TypeName)]));
        context.RegisterImplementationSourceOutput(
            names.Combine(entries).WithTrackingName(TrackingNames.Index),
            static (output, input) =>
            {
                if (input.Left.Count > 0)
                {
                    output.AddSource("DagSharp.Index.g.cs", ManifestEmitter.EmitIndex(ManifestIndex.Write(input.Right, input.Left)));
                }
            });

        context.RegisterSourceOutput(
            project.Select(static (model, _) => RegistryModel.Of(model)).WithTrackingName(TrackingNames.Registry),
            static (output, registry) =>
            {
                if (registry.Dags.Count > 0)
                {
                    output.AddSource("DagSharp.Registry.g.cs", RegistryEmitter.Emit(registry));
                }
            });
    }

    private static ConfigInput ReadConfig(AdditionalText file, string path, CancellationToken cancellationToken)
    {
        return new ConfigInput(KnownConfigs.Read(file, path, cancellationToken), file.GetText(cancellationToken)?.ToString() ?? "");
    }
}
