using DagSharp.Configuration;
using DagSharp.Evaluation;
using DagSharp.Evaluation.Incremental;
using DagSharp.Evaluation.Inputs;
using DagSharp.Evaluation.Pipelines;
using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DagSharp.Analyzers;

/// <summary>One compilation under analysis: evaluated once, when the first pipeline asks.</summary>
internal sealed class AnalyzedProject
{
    private readonly Compilation compilation;
    private readonly ProjectOptions options;
    private readonly Dictionary<string, (AdditionalText Text, ConfigFile? File)> configs = new(StringComparer.Ordinal);
    private readonly object gate = new();
    private Dictionary<string, List<PipelineProblem>>? problems;
    private SourceMap? sources;

    public AnalyzedProject(Compilation compilation, AnalyzerOptions analyzerOptions)
    {
        this.compilation = compilation;
        options = ProjectInputs.Options(analyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions);
        foreach (var file in analyzerOptions.AdditionalFiles)
        {
            if (ProjectInputs.ConfigPath(file, analyzerOptions.AnalyzerConfigOptionsProvider) is { } path)
            {
                configs[path] = (file, null);
            }
        }
    }

    public IReadOnlyList<Diagnostic> DiagnosticsOf(INamedTypeSymbol pipeline, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            problems ??= Evaluate(cancellationToken);
            return problems.TryGetValue(SymbolNames.Metadata(pipeline), out var found) ? [.. found.Select(problem => Create(problem, pipeline))] : [];
        }
    }

    public IReadOnlyList<Diagnostic> SyntaxOf(AdditionalText file, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var path = configs.FirstOrDefault(config => config.Value.Text.Path == file.Path).Key;
            return path is null ? [] : [.. Read(path, cancellationToken).Errors.Select(error => Create(new PipelineProblem(
                error.RuleId, new Site(new ConfigPlace(path, error.Start, error.End), path, error.Start.Line), error.Message), null))];
        }
    }

    private Dictionary<string, List<PipelineProblem>> Evaluate(CancellationToken cancellationToken)
    {
        // The generator does not see its own output, and what it cannot evaluate must not look good here.
        var evaluated = GeneratedNames.Without(compilation, cancellationToken);
        var files = configs.Keys.ToArray().Select(path => Read(path, cancellationToken));
        var result = ProjectEvaluation.Run(evaluated, new ConfigSet(files), options, ProjectMemory.Of(evaluated, options), cancellationToken);
        sources = SourceMap.Of(evaluated, cancellationToken);
        // Two pipelines over one file meet the same fault of it.
        var told = new HashSet<(string, ConfigPlace, string)>();
        var found = new Dictionary<string, List<PipelineProblem>>(StringComparer.Ordinal);
        foreach (var pipeline in result.Pipelines)
        {
            found[pipeline.TypeName] = [.. pipeline.Problems
                .Where(static problem => problem.RuleId is not (ConfigRules.Syntax or ConfigRules.DuplicateKey))
                .Where(problem => problem.Site.Location is not ConfigPlace place || told.Add((problem.RuleId, place, problem.Message)))];
        }

        return found;
    }

    private ConfigFile Read(string path, CancellationToken cancellationToken)
    {
        var (text, file) = configs[path];
        if (file is null)
        {
            configs[path] = (text, file = KnownConfigs.Read(text, path, cancellationToken));
        }

        return file;
    }

    private Diagnostic Create(PipelineProblem problem, INamedTypeSymbol? pipeline)
    {
        var places = new[] { problem.Site }.Concat(problem.Related).Select(LocationOf).OfType<Location>().Distinct().ToList();
        // A fault in a helper is told where the pipeline calls it: only there is it shown while typing.
        if (pipeline is not null && places.FirstOrDefault() is { IsInSource: true } first && !IsInside(first, pipeline)
            && places.FirstOrDefault(place => place.IsInSource && IsInside(place, pipeline)) is { } call)
        {
            places.Remove(call);
            places.Insert(0, call);
        }

        var severity = problem.Severity();
        return Diagnostic.Create(
            Descriptors.Of(RuleTable.Of(problem.RuleId)),
            places.FirstOrDefault() ?? Location.None,
            options.AllowIncomplete && severity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : severity,
            places.Skip(1),
            properties: null,
            problem.Message);
    }

    private Location? LocationOf(Site site) => site.Location switch
    {
        SourcePlace place => sources!.LocationOf(place),
        ConfigPlace place when configs.TryGetValue(place.Path, out var config) => ConfigLocation.Of(config.Text, place),
        _ => null,
    };

    private static bool IsInside(Location location, INamedTypeSymbol pipeline) => pipeline.DeclaringSyntaxReferences
        .Any(part => part.SyntaxTree == location.SourceTree && part.Span.Contains(location.SourceSpan));
}
