namespace DagSharp.Checks;

/// <summary>DAG4004: setups and teardowns that contradict the trigger rules around them.</summary>
internal static class SetupTeardownCheck
{
    private const string RuleId = "DAG4004";

    public static void Run(DagFindings findings)
    {
        var (hasSetup, hasTeardown) = (false, false);
        foreach (var task in findings.Dag.Tasks)
        {
            hasSetup |= task.IsSetup;
            hasTeardown |= task.IsTeardown;
        }

        if (hasSetup)
        {
            CheckFollowers(findings);
        }

        if (hasTeardown)
        {
            CheckTeardowns(findings);
        }
    }

    // airflow.sdk.definitions.dag.DAG.validate_setup_teardown
    private static void CheckFollowers(DagFindings findings)
    {
        var ends = new GroupEnds(findings);
        var seen = new HashSet<(int, int)>();
        foreach (var edge in findings.Edges)
        {
            if (!findings.TryEnds(edge, out var upstream, out var downstream))
            {
                continue;
            }

            foreach (var from in ends.Leaves(upstream))
            {
                if (!findings.Dag.Tasks[from].IsSetup)
                {
                    continue;
                }

                foreach (var to in ends.Roots(downstream))
                {
                    if (seen.Add((from, to)))
                    {
                        CheckFollower(findings, findings.Dag.Tasks[from], findings.Dag.Tasks[to]);
                    }
                }
            }
        }
    }

    private static void CheckFollower(DagFindings findings, TaskRef setup, TaskRef follower)
    {
        if (!follower.IsTeardown && new EffectiveSettings(follower) is { IsAllSuccess: false } settings)
        {
            findings.Error(RuleId, $"'{follower.TaskId}' of '{findings.Dag.DagId}' follows the setup '{setup.TaskId}', so its trigger rule must be all_success, found {TriggerRules.Text(settings)}; put a task between them, or take the rule out", follower.TaskId);
        }
    }

    private static void CheckTeardowns(DagFindings findings)
    {
        var hasUpstream = new bool[findings.Numbers.Count];
        foreach (var edge in findings.Edges)
        {
            if (findings.TryEnds(edge, out _, out var downstream))
            {
                hasUpstream[downstream] = true;
            }
        }

        for (var index = 0; index < findings.Dag.Tasks.Count; index++)
        {
            var task = findings.Dag.Tasks[index];
            if (task.IsTeardown)
            {
                CheckTeardown(findings, task, hasUpstream[index] || IsInFollowingGroup(findings, task, hasUpstream));
            }
        }
    }

    private static void CheckTeardown(DagFindings findings, TaskRef task, bool hasUpstream)
    {
        if (task.IsSetup)
        {
            findings.Warning(RuleId, $"'{task.TaskId}' of '{findings.Dag.DagId}' is a setup and a teardown; split it in two tasks", task.TaskId);
        }

        if (task.Operator.Table.Find("trigger_rule") is { } rule and not (TriggerRule.AllDoneSetupSuccess or "all_done_setup_success"))
        {
            findings.Warning(RuleId, $"'{task.TaskId}' of '{findings.Dag.DagId}' is a teardown, and Airflow gives it the trigger rule all_done_setup_success instead of {TriggerRules.Text(new EffectiveSettings(task))}; take the rule out", task.TaskId);
        }

        if (!hasUpstream && findings.Dag.Tasks.Count > 1)
        {
            findings.Warning(RuleId, $"'{task.TaskId}' of '{findings.Dag.DagId}' is a teardown that follows nothing, so it runs first; put it after the work, and name its setups in AsTeardown", task.TaskId);
        }
    }

    private static bool IsInFollowingGroup(DagFindings findings, TaskRef task, bool[] hasUpstream)
    {
        for (var group = task.Group; group is not null; group = group.Parent)
        {
            if (hasUpstream[findings.Numbers[group.GroupId]])
            {
                return true;
            }
        }

        return false;
    }
}
