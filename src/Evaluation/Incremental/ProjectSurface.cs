using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DagSharp.Configuration;
using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Evaluation.Incremental;

/// <summary>What every evaluation in a project depends on: its declarations, references, options, and which configuration files there are.</summary>
internal sealed class ProjectSurface : IEquatable<ProjectSurface>
{
    private static readonly ConditionalWeakTable<Compilation, object> Identities = new();

    private readonly ImmutableArray<object> references;
    private readonly (bool CheckOverflow, NullableContextOptions Nullable, bool AllowUnsafe, OutputKind Kind, MetadataImportOptions Import) options;
    private readonly ImmutableArray<(string Path, string Surface, ParseOptions Options)> files;
    private readonly ImmutableArray<string> configs;
    private readonly ProjectOptions settings;

    public ProjectSurface(Compilation compilation, SourceMap map, ConfigSet configs, ProjectOptions settings)
    {
        // A project that is referenced by its sources is another compilation after each edit of it, and must not be kept alive.
        references = [.. compilation.References.Select(static reference => reference is CompilationReference project ? Identities.GetOrCreateValue(project.Compilation) : reference)];
        // Severities and what else the driver sets between the generators and the analyzers means nothing here.
        options = (compilation.Options.CheckOverflow, compilation.Options.NullableContextOptions, compilation.Options is CSharpCompilationOptions { AllowUnsafe: true },
            compilation.Options.OutputKind, compilation.Options.MetadataImportOptions);
        files = [.. map.Trees.Select((tree, index) => (tree.FilePath, map.Outlines[index].Surface, tree.Options))];
        this.configs = [.. configs.Paths];
        this.settings = settings;
        AssemblyName = compilation.AssemblyName ?? "";
    }

    public string AssemblyName { get; }

    public bool Equals(ProjectSurface? other) => other is not null
        && AssemblyName == other.AssemblyName
        && settings == other.settings
        && options.Equals(other.options)
        && configs.SequenceEqual(other.configs)
        && files.SequenceEqual(other.files)
        && references.SequenceEqual(other.references);

    public override bool Equals(object? obj) => Equals(obj as ProjectSurface);

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(AssemblyName) * 31) + files.Length);
}
