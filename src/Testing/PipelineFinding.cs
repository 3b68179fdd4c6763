using DagSharp.Checks;
using DagSharp.Pipelines;

namespace DagSharp.Testing;

/// <summary>Something that is wrong with a pipeline.</summary>
public sealed class PipelineFinding
{
    internal PipelineFinding(string ruleId, string message, bool isError, string? file, int line)
    {
        RuleId = ruleId;
        Message = message;
        IsError = isError;
        File = file;
        Line = line;
    }

    /// <summary>Id of the rule: <c>DAG7003</c>.</summary>
    public string RuleId { get; }

    /// <summary>What is wrong, what was expected, the way out.</summary>
    public string Message { get; }

    /// <summary>Whether the build fails with it.</summary>
    public bool IsError { get; }

    /// <summary>The configuration file it is in, or <see langword="null"/>: where code stands is known to the compiler only.</summary>
    public string? File { get; }

    /// <summary>Line in the file, 1-based, or 0.</summary>
    public int Line { get; }

    /// <summary>File, line, rule and message, as far as they are known.</summary>
    public override string ToString() => (File is null ? "" : $"{File}({Line}): ") + $"{RuleId}: {Message}";

    internal static PipelineFinding Of(PipelineProblem problem) =>
        new(problem.RuleId, problem.Message, problem.IsWarning != true, problem.Site.Source, problem.Site.Line);

    internal static PipelineFinding Of(DagProblem problem, Dag dag) =>
        new(problem.RuleId, $"'{dag.DagId}': {problem.Message}", problem.Severity == DagProblemSeverity.Error, null, 0);

    internal static PipelineFinding Of(ProjectProblem problem) =>
        new(problem.RuleId, problem.Message, problem.Severity == DagProblemSeverity.Error, null, 0);
}
