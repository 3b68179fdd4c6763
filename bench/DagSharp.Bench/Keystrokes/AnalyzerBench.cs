using System.Collections.Immutable;
using DagSharp.Analyzers;
using DagSharp.Bench.Measuring;
using DagSharp.Bench.Projects;
using DagSharp.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DagSharp.Bench.Keystrokes;

/// <summary>What the analyzer adds to one keystroke: a whole analysis of a new compilation, against an analyzer that looks at the same symbols and says nothing.</summary>
internal static class AnalyzerBench
{
    private const int Rounds = 11;

    public static void Run(IReadOnlyList<BenchProject> projects)
    {
        foreach (var project in projects)
        {
            Table.Title($"one keystroke: {project.Name}; analyzer, Release, warm, {Rounds} pairs");
            Table.Head("empty");
            var (own, other) = (new EditorSession(project, new PipelineGenerator()), new EditorSession(project, new PipelineGenerator()));
            var inside = new List<double>();
            Func<Action> subject = () => Analysis(own, project.Edits[0], new PipelineAnalyzer(), inside);
            Func<Action> baseline = () => Analysis(other, project.Edits[0], new EmptyAnalyzer(), []);
            WarmUp.Run(() => subject()(), least: 15);
            inside.Clear();
            var (with, without) = Pair.Measure(Rounds, subject, baseline);
            Table.Row(project.Edits[0].What, with, without, project.Dags);
            Console.WriteLine(FormattableString.Invariant($"{"  in the analyzer itself, wall ms",-44} {Spread.Of(inside)}"));
        }
    }

    private static Action Analysis(EditorSession session, Edit edit, DiagnosticAnalyzer analyzer, List<double> inside)
    {
        var analysis = session.Generate(edit).WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            session.AnalyzerOptions,
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("the analyzer failed", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true));
        return () =>
        {
            var found = analysis.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
            inside.Add(analysis.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds);
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
