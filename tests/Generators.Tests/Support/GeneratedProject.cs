using System.Collections.Immutable;
using System.Reflection;
using DagSharp.Manifests;
using Microsoft.CodeAnalysis;

namespace DagSharp.Generators.Tests.Support;

/// <summary>What the generator made of a project.</summary>
internal sealed class GeneratedProject
{
    private Assembly? assembly;

    public GeneratedProject(PipelineProject project, Compilation input, GeneratorDriver driver)
    {
        Project = project;
        Input = input;
        Driver = driver;
        Result = driver.GetRunResult();
        Output = input.AddSyntaxTrees(Result.GeneratedTrees);
    }

    public PipelineProject Project { get; }

    public Compilation Input { get; }

    public Compilation Output { get; }

    public GeneratorDriver Driver { get; }

    public GeneratorDriverRunResult Result { get; }

    /// <summary>Generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources => Result.Results.Single().GeneratedSources
        .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>The compiled project, loaded; it shares the authoring API with the tests.</summary>
    public Assembly Assembly => assembly ??= Load();

    /// <summary>Texts of the manifests by file name, as the build reads them from the assembly.</summary>
    public IReadOnlyDictionary<string, string> Files => Assembly.GetCustomAttributes<DagManifestFileAttribute>()
        .Concat(Assembly.GetCustomAttributes<DagManifestArchiveAttribute>().SelectMany(static archive => archive.Files))
        .ToDictionary(static file => file.Name, static file => file.Text);

    public IReadOnlyList<DagManifest> Manifests => [.. Files
        .Where(static file => file.Key != ManifestIndex.FileName)
        .OrderBy(static file => file.Key, StringComparer.Ordinal)
        .Select(static file => DagManifest.Parse(file.Value))];

    public IReadOnlyList<DagManifestErrorAttribute> Errors => [.. Assembly.GetCustomAttributes<DagManifestErrorAttribute>()];

    public DagManifest Manifest(string dagId) => Manifests.Single(manifest => manifest.DagId == dagId);

    public ImmutableArray<(object Value, IncrementalStepRunReason Reason)> Step(string name) =>
        Result.Results.Single().TrackedSteps.TryGetValue(name, out var steps) ? [.. steps.SelectMany(static step => step.Outputs)] : [];

    private Assembly Load()
    {
        using var stream = new MemoryStream();
        var emitted = Output.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }
}
