using System.Collections.Immutable;
using DagSharp.Analyzers;
using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DagSharp.Bench.Keystrokes;

/// <summary>What the analyzer adds to one keystroke: a whole analysis of a new compilation, against an analyzer that looks at the same symbols and says nothing.</summary>
internal static class AnalyzerBench
{
    private const int Rounds = 15;

    public static void Run(IReadOnlyList<BenchProject> projects)
    {
        foreach (var project in projects)
        {
            Table.Title($"one keystroke: {project.Name}; analyzer, Release, warm, {Rounds} pairs");
            Table.Head("empty");
            var (own, other) = (new EditedProject(project), new EditedProject(project));
            Func<Action> subject = () => Analysis(own, project.Edits[0], new PipelineAnalyzer());
            Func<Action> baseline = () => Analysis(other, project.Edits[0], new EmptyAnalyzer());
            WarmUp.Run(() => subject()());
            WarmUp.Run(() => baseline()());
            var (with, without) = Pair.Measure(Rounds, subject, baseline);
            Table.Row(project.Edits[0].What, with, without, project.Dags);
        }
    }

    private static Action Analysis(EditedProject project, Edit edit, DiagnosticAnalyzer analyzer)
    {
        project.Type(edit);
        var analysis = project.Compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(project.Configs, project.Options),
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("the analyzer failed", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));
        return () =>
        {
            var found = analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
            if (!found.IsEmpty)
            {
                throw new InvalidOperationException($"a sound project has a finding: {found[0]}");
            }
        };
    }

#pragma warning disable RS1001 // Not for a compiler to find.
    private sealed class EmptyAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("BENCH1", "none", "none", "none", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType);
        }
    }
}
