namespace DagSharp.Checks;

/// <summary>Something about one DAG beside others.</summary>
/// <param name="RuleId">Id of the rule, such as <c>DAG0002</c>.</param>
/// <param name="Severity">How bad it is when nothing else is configured.</param>
/// <param name="Message">The DAGs, what was expected, what was found and the way out; no period at the end.</param>
/// <param name="Dag">Position, in the list that was checked, of the DAG to change; the later one.</param>
/// <param name="NodeId">Full id of the task in it; <see langword="null"/> when it is the DAG itself.</param>
/// <param name="OtherDag">Position of the DAG that it disagrees with; it may be the same.</param>
/// <param name="OtherNodeId">Full id of the task in the other one.</param>
public sealed record ProjectProblem(
    string RuleId,
    DagProblemSeverity Severity,
    string Message,
    int Dag,
    string? NodeId,
    int OtherDag,
    string? OtherNodeId);
