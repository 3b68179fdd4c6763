namespace DagSharp.Checks;

/// <summary>DAG0010 within a DAG: ids that differ only by case.</summary>
/// <remarks>A warning: Airflow keeps them apart, but their log folders meet on file systems that ignore case.</remarks>
internal static class IdCaseCheck
{
    private const string RuleId = "DAG0010";

    public static void Run(DagFindings findings)
    {
        if (findings.Dag.Tasks.Count < 2)
        {
            return;
        }

        var seen = new Dictionary<string, string>(findings.Dag.Tasks.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var task in findings.Dag.Tasks)
        {
            if (seen.TryGetValue(task.TaskId, out var other))
            {
                findings.Warning(RuleId, $"the tasks '{other}' and '{task.TaskId}' of '{findings.Dag.DagId}' differ only by case, and their logs meet where file names ignore case; rename one", task.TaskId);
            }
            else
            {
                seen.Add(task.TaskId, task.TaskId);
            }
        }
    }
}
