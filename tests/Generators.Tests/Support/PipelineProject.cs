using System.Collections.Immutable;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DagSharp.Generators.Tests.Support;

/// <summary>A user's project in memory: files, configurations and properties, as the build hands them to the compiler.</summary>
internal sealed record PipelineProject
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using DagSharp;

        """;

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference Api = MetadataReference.CreateFromFile(typeof(Dag).Assembly.Location);

    /// <summary>A project with one file.</summary>
    public static PipelineProject Of(string source) => new PipelineProject().With("Pipelines.cs", source);

    public string Directory { get; init; } = "/src/Project";

    /// <summary>The property of that name, where it is written otherwise than the files' paths.</summary>
    public string? ProjectDir { get; init; }

    public ImmutableArray<(string Path, string Text)> Files { get; init; } = [];

    public ImmutableArray<(string Path, string Text)> Configs { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "Project");

    /// <summary>Options of the editor's configuration for C# files, such as severities.</summary>
    public ImmutableDictionary<string, string> FileOptions { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<MetadataReference> MoreReferences { get; init; } = [];

    public bool HasApi { get; init; } = true;

    public LanguageVersion Language { get; init; } = LanguageVersion.Preview;

    public string AssemblyName { get; init; } = "Project";

    public PipelineProject With(string path, string text) => this with { Files = [.. Files.Where(file => file.Path != path), (path, text)] };

    public PipelineProject WithConfig(string path, string text) => this with { Configs = [.. Configs.Where(file => file.Path != path), (path, text)] };

    public PipelineProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        AssemblyName,
        [.. Files.Select(file => Parse(file.Path, file.Text)), .. Language >= LanguageVersion.CSharp10 && HasApi ? [Parse("obj/GlobalUsings.cs", Usings)] : Array.Empty<SyntaxTree>()],
        [.. Framework, .. HasApi ? [Api] : ImmutableArray<MetadataReference>.Empty, .. MoreReferences],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: Language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
            specificDiagnosticOptions: NotOfInterest));

    public SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), ParseOptions, $"{Directory}/{path}");

    public ImmutableArray<AdditionalText> AdditionalTexts() => [.. Configs.Select(config => new ConfigText($"{Directory}/{config.Path}", config.Text))];

    public AnalyzerConfigOptionsProvider Options() => new ProjectOptionsProvider(this);

    public ConfigSet ConfigSet() => new(Configs.Select(static config => ConfigReader.Read(config.Path, config.Text)));

    // Documentation of the tests' own pipelines.
    private static readonly Dictionary<string, ReportDiagnostic> NotOfInterest = new() { ["CS1591"] = ReportDiagnostic.Suppress };

    private sealed class ConfigText(string path, string text) : AdditionalText
    {
        private readonly SourceText source = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => source;
    }

    private sealed class ProjectOptionsProvider(PipelineProject project) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new DictionaryOptions(project.Properties
            .Add("ProjectDir", project.ProjectDir ?? project.Directory + "/")
            .ToImmutableDictionary(static property => "build_property." + property.Key, static property => property.Value, AnalyzerConfigOptions.KeyComparer));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new DictionaryOptions(project.FileOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText text) => new DictionaryOptions(ImmutableDictionary<string, string>.Empty
            .WithComparers(AnalyzerConfigOptions.KeyComparer)
            .Add("build_metadata.AdditionalFiles.DagConfig", "true")
            .Add("build_metadata.AdditionalFiles.DagConfigPath", text.Path[(project.Directory.Length + 1)..]));
    }

    private sealed class DictionaryOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);

        public override IEnumerable<string> Keys => values.Keys;
    }
}
