using System.Collections.Immutable;
using DagSharp.Evaluation;
using DagSharp.Evaluation.Incremental;
using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DagSharp.Analyzers;

/// <summary>Reports what the evaluation of pipelines finds, at the pipeline and in its configuration files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PipelineAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. RuleTable.All.Select(Descriptors.Of)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypesByMetadataName(ProjectEvaluation.PipelineAttributeName).IsEmpty)
            {
                return;
            }

            var project = new AnalyzedProject(start.Compilation, start.Options);
            start.RegisterSymbolAction(symbol => Report(symbol, project), SymbolKind.NamedType);
            start.RegisterAdditionalFileAction(file => Report(file, project));
        });
    }

    private static void Report(SymbolAnalysisContext context, AnalyzedProject project)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!PipelineTypes.IsPipeline(type))
        {
            return;
        }

        foreach (var diagnostic in project.DiagnosticsOf(type, context.CancellationToken))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }

    // Syntax is told for every configuration file, whether a pipeline reads it or not.
    private static void Report(AdditionalFileAnalysisContext context, AnalyzedProject project)
    {
        foreach (var diagnostic in project.SyntaxOf(context.AdditionalFile, context.CancellationToken))
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
