namespace DagSharp.Checks;

/// <summary>DAG4001: a schedule that Airflow refuses, or that never comes.</summary>
internal static class ScheduleCheck
{
    private const string RuleId = "DAG4001";

    public static void Run(DagFindings findings)
    {
        var schedule = findings.Dag.RunSchedule;
        CheckCron(findings, schedule);
        CheckContinuous(findings, schedule);
        CheckRunTypes(findings, schedule);
        if (CanBeScheduled(schedule))
        {
            CheckParams(findings, findings.Dag.Params);
            CheckParams(findings, findings.Dag.TaskDefaults.Params);
        }
    }

    /// <summary>Whether Airflow makes runs of its own accord (<c>Timetable.can_be_scheduled</c>).</summary>
    public static bool CanBeScheduled(Schedule schedule) => schedule.Kind is not ("none" or "partitioned_at_runtime");

    private static void CheckCron(DagFindings findings, Schedule schedule)
    {
        foreach (var expression in schedule.CronExpressions)
        {
            var facts = CronFacts.Of(expression);
            if (facts.Error is { } error)
            {
                findings.Error(RuleId, $"Airflow refuses the schedule '{expression}' of '{findings.Dag.DagId}': {error}");
            }
            else if (facts.NeverRuns)
            {
                findings.Warning(RuleId, $"no date fits the schedule '{expression}' of '{findings.Dag.DagId}', so it never runs; say Schedule.None if that is meant");
            }
        }
    }

    private static void CheckContinuous(DagFindings findings, Schedule schedule)
    {
        if ((schedule.Clock ?? schedule).Kind == "continuous" && findings.Dag.Settings.MaxActiveRuns is var runs && runs != 1)
        {
            findings.Error(RuleId, $"'{findings.Dag.DagId}' runs @continuous, which needs max_active_runs 1, found {(runs is null ? "none (Airflow's default is 16)" : $"{runs}")}; add MaxActiveRuns(1)");
        }
    }

    // airflow.sdk.definitions.dag.DAG._validate_allowed_run_types
    private static void CheckRunTypes(DagFindings findings, Schedule schedule)
    {
        if (findings.Dag.Settings.AllowedRunTypes is not { Count: > 0 } allowed)
        {
            return;
        }

        var (needed, why) = schedule.Kind is "assets" or "asset_or_time" or "partitioned_assets"
            ? (DagRunType.AssetTriggered, "assets schedule it")
            : CanBeScheduled(schedule) ? (DagRunType.Scheduled, "it has a schedule") : (DagRunType.Manual, "it has no schedule");
        if (!allowed.Contains(needed))
        {
            findings.Error(RuleId, $"'{findings.Dag.DagId}' allows only runs of the types {string.Join(", ", allowed)}; {why}, so {needed} must be among them");
        }
    }

    private static void CheckParams(DagFindings findings, ParamList parameters)
    {
        foreach (var param in parameters)
        {
            if (!param.HasDefault)
            {
                findings.Error(RuleId, $"'{findings.Dag.DagId}' has a schedule, but its param '{param.Name}' has no default, and nobody is there to give a value; give it a default, or take the schedule out");
            }
        }
    }
}
