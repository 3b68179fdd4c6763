namespace DagSharp.Checks;

/// <summary>DAG4004: fail_fast with a trigger rule other than all_success (Airflow's FailFastDagInvalidTriggerRule).</summary>
internal static class FailFastCheck
{
    public static void Run(DagFindings findings)
    {
        if (findings.Dag.Settings.FailFast != true)
        {
            return;
        }

        foreach (var task in findings.Dag.Tasks)
        {
            // Airflow looks when the task is made; that it is a teardown is said later.
            if (!task.IsTeardown && new EffectiveSettings(task) is { IsAllSuccess: false } settings)
            {
                findings.Error("DAG4004", $"'{task.TaskId}' of '{findings.Dag.DagId}' has the trigger rule {TriggerRules.Text(settings)}, but with fail_fast every rule must be all_success; take FailFast or the rule out", task.TaskId);
            }
        }
    }
}
