using DagSharp.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DagSharp.Analyzers.Tests.Support;

/// <summary>Runs the analyzers on a project as the build does: with what the generator made.</summary>
internal static class AnalyzerTest
{
    /// <summary>The rules of the places marked in the source are reported there, and nothing else anywhere.</summary>
    /// <param name="source">One file, with marks.</param>
    /// <param name="messages">Parts of the messages, in the order of the places.</param>
    public static IReadOnlyList<Diagnostic> Reports(string source, params string[] messages) => Reports(new PipelineProject(), source, messages);

    public static IReadOnlyList<Diagnostic> Reports(PipelineProject project, string source, params string[] messages)
    {
        var markup = Markup.Parse(source);
        var found = Run(project.With("Pipelines.cs", markup.Text));
        var expected = markup.Places
            .OrderBy(static place => place.Start).ThenBy(static place => place.Id, StringComparer.Ordinal)
            .Select(place => $"{place.Id} [{markup.Text[place.Start..place.End]}]");
        Assert.Equal(expected, found.Select(diagnostic => $"{diagnostic.Id} [{TextAt(markup.Text, diagnostic.Location)}]"));
        for (var index = 0; index < messages.Length; index++)
        {
            Assert.Contains(messages[index], found[index].GetMessage(), StringComparison.Ordinal);
        }

        return found;
    }

    /// <summary>What is reported, in the order of the places.</summary>
    public static IReadOnlyList<Diagnostic> Run(string source) => Run(PipelineProject.Of(source));

    public static IReadOnlyList<Diagnostic> Run(PipelineProject project)
    {
        var generated = GeneratorTest.RunOnce(project);
        // What the generator could not make is what the analyzers call an error: a build without them fails as well.
        var found = Run(project, generated.Output);
        return found;
    }

    public static IReadOnlyList<Diagnostic> Run(PipelineProject project, Compilation compilation)
    {
        var analysis = compilation.WithAnalyzers(
            [new PipelineAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(project.AdditionalTexts(), project.Options()),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false));
        return [.. analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath ?? diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    private static string TextAt(string source, Location location) => location.IsInSource && location.SourceTree!.FilePath.EndsWith("/Pipelines.cs", StringComparison.Ordinal)
        ? source[location.SourceSpan.Start..location.SourceSpan.End]
        : location.ToString();
}
