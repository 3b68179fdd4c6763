using DagSharp.Scheduling;

namespace DagSharp.Checks;

/// <summary>DAG4002: a time zone that Airflow does not know.</summary>
internal static class TimeZoneCheck
{
    private const string RuleId = "DAG4002";

    public static void Run(DagFindings findings)
    {
        var dag = findings.Dag;
        foreach (var zone in dag.RunSchedule.TimeZones)
        {
            CheckName(findings, zone);
        }

        foreach (var moment in (dag.RunSchedule.Clock ?? dag.RunSchedule).Moments)
        {
            CheckDate(findings, moment, "a moment of the schedule", null);
        }

        CheckDate(findings, dag.Settings.StartDate, "the start date", null);
        CheckDate(findings, dag.Settings.EndDate, "the end date", null);
        CheckDates(findings, dag.TaskDefaults, "in the defaults", null);
        foreach (var group in dag.Groups)
        {
            CheckDates(findings, group.Settings.Defaults, $"in the defaults of '{group.GroupId}'", group.GroupId);
        }

        foreach (var task in dag.Tasks)
        {
            CheckDates(findings, task.Operator, $"of '{task.TaskId}'", task.TaskId);
        }
    }

    private static void CheckDates(DagFindings findings, TaskSettings settings, string place, string? nodeId)
    {
        if (settings.Table.TryFind("start_date", out var start))
        {
            CheckDate(findings, EffectiveSettings.DateOf(start), $"the start date {place}", nodeId);
        }

        if (settings.Table.TryFind("end_date", out var end))
        {
            CheckDate(findings, EffectiveSettings.DateOf(end), $"the end date {place}", nodeId);
        }
    }

    private static void CheckDate(DagFindings findings, ZonedDateTime? date, string what, string? nodeId)
    {
        if (date?.Zone is { } zone && !TimeZoneNames.Contains(zone) && !TimeZoneNames.TryParseOffset(zone, out _))
        {
            findings.Error(RuleId, $"'{zone}', the time zone of {what} in '{findings.Dag.DagId}', is unknown; {Way(zone, "an IANA name such as Europe/Amsterdam, UTC, or an offset such as +05:30")}", nodeId);
        }
    }

    // The name of a zone, unlike the zone of a date, cannot be an offset.
    private static void CheckName(DagFindings findings, string zone)
    {
        if (!TimeZoneNames.Contains(zone))
        {
            findings.Error(RuleId, $"'{zone}', the time zone of the schedule of '{findings.Dag.DagId}', is unknown; {Way(zone, "an IANA name such as Europe/Amsterdam, or UTC")}");
        }
    }

    private static string Way(string zone, string expected) =>
        TimeZoneNames.Nearest(zone) is { } nearest ? $"did you mean '{nearest}'?" : $"expected {expected}";
}
