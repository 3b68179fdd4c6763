using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Questions about a problem that need the table of rules.</summary>
public static class ProblemExtensions
{
    /// <summary>Severity by the rule, unless the problem says otherwise.</summary>
    public static DiagnosticSeverity Severity(this PipelineProblem problem) => (problem.IsWarning, RuleTable.Of(problem.RuleId).Severity) switch
    {
        (true, DiagnosticSeverity.Error) => DiagnosticSeverity.Warning,
        (false, not DiagnosticSeverity.Error) => DiagnosticSeverity.Error,
        (_, var severity) => severity,
    };

    /// <summary>Whether a DAG is missing because of it.</summary>
    public static bool IsError(this PipelineProblem problem) => problem.Severity() == DiagnosticSeverity.Error;

    /// <summary>The message; of a configuration file, with the file and key but without the line: nothing moves when lines do.</summary>
    public static string MessageWithPlace(this PipelineProblem problem) =>
        problem.Site.Location is ConfigPlace place ? $"{place.Path}: {problem.Message}" : problem.Message;
}
