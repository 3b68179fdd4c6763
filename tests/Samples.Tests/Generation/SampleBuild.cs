using System.Collections.Immutable;
using DagSharp.Analyzers;
using DagSharp.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DagSharp.Samples.Tests.Generation;

/// <summary>The sources of a project, compiled with the generator and the analyzers over any configuration files.</summary>
internal sealed class SampleBuild
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] References =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll")
            .Append(typeof(Dag).Assembly.Location)
            .Where(static path => !path.EndsWith(".Native.dll", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Compilation compilation;
    private readonly ImmutableArray<AdditionalText> configs;

    private SampleBuild(IEnumerable<(string Path, string Text)> sources, IEnumerable<(string Path, string Text)> configs)
    {
        this.configs = [.. configs.Select(static config => new ConfigText(config.Path, config.Text))];
        compilation = CSharpCompilation.Create(
            "Sample",
            sources.Append((Path: "Usings.cs", Text: ImplicitUsings)).Select(static source => CSharpSyntaxTree.ParseText(source.Text, Language, source.Path)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        CSharpGeneratorDriver
            .Create([new PipelineGenerator().AsSourceGenerator()], this.configs, Language, new ConfigOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        Errors = [.. generated.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        Manifests = ManifestSet.Of(generated.Assembly.GetAttributes()
            .Where(static attribute => attribute.AttributeClass?.Name == "DagManifestFileAttribute")
            .Select(static attribute => ((string)attribute.ConstructorArguments[0].Value!, (string)attribute.ConstructorArguments[1].Value!)));
    }

    /// <summary>What the compiler refuses.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; }

    public ManifestSet Manifests { get; }

    /// <summary>The sources, without what is generated.</summary>
    public Compilation Sources => compilation;

    public static SampleBuild Of(IEnumerable<(string Path, string Text)> sources, IEnumerable<(string Path, string Text)> configs) => new(sources, configs);

    /// <summary>What the analyzers report, as a build shows it: place, rule, message.</summary>
    public async Task<IReadOnlyList<string>> ReportedAsync()
    {
        var analysis = compilation.WithAnalyzers([new PipelineAnalyzer()], new AnalyzerOptions(configs, new ConfigOptions()));
        return [.. (await analysis.GetAnalyzerDiagnosticsAsync())
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .OrderBy(static diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .Select(Shown)];
    }

    private static string Shown(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Id}: {diagnostic.GetMessage()}";
    }
}
