namespace DagSharp.Checks;

/// <summary>Something about a DAG that Airflow would refuse, or that the author would regret.</summary>
/// <param name="RuleId">Id of the rule, such as <c>DAG0006</c>; its page is <c>docs/rules/DAG0006.md</c>.</param>
/// <param name="Severity">How bad it is when nothing else is configured.</param>
/// <param name="Message">The DAG, the place in it, what was expected, what was found and the way out; no period at the end.</param>
/// <param name="NodeId">Full id of the task or group it is about; <see langword="null"/> when it is the DAG itself.</param>
public sealed record DagProblem(string RuleId, DagProblemSeverity Severity, string Message, string? NodeId = null);
