namespace DagSharp.Checks;

/// <summary>DAG0011: a task without any edge in a DAG of several.</summary>
internal static class IsolatedTaskCheck
{
    private const string RuleId = "DAG0011";

    public static void Run(DagFindings findings)
    {
        var dag = findings.Dag;
        if (dag.Tasks.Count < 2)
        {
            return;
        }

        var isJoined = new bool[findings.Numbers.Count];
        var hasEdges = false;
        foreach (var edge in findings.Edges)
        {
            if (findings.TryEnds(edge, out var upstream, out var downstream))
            {
                isJoined[upstream] = isJoined[downstream] = hasEdges = true;
            }
        }

        if (!hasEdges)
        {
            findings.Info(RuleId, $"none of the {dag.Tasks.Count} tasks of '{dag.DagId}' has an edge, so all start at once in any order; join them with Then, or give each its own DAG");
            return;
        }

        for (var index = 0; index < dag.Tasks.Count; index++)
        {
            var task = dag.Tasks[index];
            if (!isJoined[index] && !IsInJoinedGroup(task, isJoined, findings))
            {
                findings.Info(RuleId, $"'{task.TaskId}' of '{dag.DagId}' has no edge to any other task, so it starts at once and nothing waits for it; join it with Then, or pass its output on", task.TaskId);
            }
        }
    }

    private static bool IsInJoinedGroup(TaskRef task, bool[] isJoined, DagFindings findings)
    {
        for (var group = task.Group; group is not null; group = group.Parent)
        {
            if (isJoined[findings.Numbers[group.GroupId]])
            {
                return true;
            }
        }

        return false;
    }
}
