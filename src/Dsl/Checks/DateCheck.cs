using DagSharp.Scheduling;

namespace DagSharp.Checks;

/// <summary>DAG4003: catchup without a start date, an end before the start.</summary>
internal static class DateCheck
{
    private const string RuleId = "DAG4003";

    // Wall clocks of two named zones, the farthest at UTC-12 and UTC+14, show at most so much between them.
    private static readonly TimeSpan FarthestZones = TimeSpan.FromHours(26);

    public static void Run(DagFindings findings)
    {
        var dag = findings.Dag;
        var ofDefaults = new Span(dag.TaskDefaults);
        var ofDag = new Span(dag.Settings.StartDate ?? ofDefaults.Start, dag.Settings.EndDate);
        if (dag.Settings.Catchup == true && ScheduleCheck.CanBeScheduled(dag.RunSchedule) && !SaysStart(dag))
        {
            findings.Error(RuleId, $"'{dag.DagId}' has catchup but no start date, so Airflow cannot know how far to go back; add StartingOn, or take Catchup out");
        }

        CheckOrder(findings, ofDag, "of ", null);
        var ofTasks = ofDefaults.Within(ofDag);
        if (ofDefaults.IsSaid)
        {
            CheckOrder(findings, ofTasks, "in the defaults of ", null);
        }

        foreach (var group in dag.Groups)
        {
            if (new Span(group.Settings.Defaults) is { IsSaid: true } said)
            {
                CheckOrder(findings, said.Within(ofTasks), $"in the defaults of '{group.GroupId}' in ", group.GroupId);
            }
        }

        foreach (var task in dag.Tasks)
        {
            if (new Span(task.Operator).IsSaid)
            {
                var settings = new EffectiveSettings(task);
                CheckOrder(findings, new Span(settings.StartDate, settings.EndDate).Within(ofDag), $"of '{task.TaskId}' in ", task.TaskId);
            }
        }
    }

    private static bool SaysStart(Dag dag) => dag.Settings.StartDate is not null || dag.TaskDefaults.Table.Find("start_date") is not null;

    private static void CheckOrder(DagFindings findings, Span span, string place, string? nodeId)
    {
        if (span is { Start: { } start, End: { } end } && IsBefore(end, start))
        {
            findings.Error(RuleId, $"the end date {place}'{findings.Dag.DagId}', {end}, is before the start date, {start}, so nothing ever runs; swap them or move one", nodeId);
        }
    }

    private static bool IsBefore(ZonedDateTime left, ZonedDateTime right)
    {
        if (left.Zone == right.Zone)
        {
            return left.CompareWallClock(right) < 0;
        }

        return Offset(left.Zone) is { } leftOffset && Offset(right.Zone) is { } rightOffset
            ? left.Local - leftOffset < right.Local - rightOffset
            : right.Local - left.Local > FarthestZones;
    }

    private static TimeSpan? Offset(string zone) =>
        zone == "UTC" ? TimeSpan.Zero : TimeZoneNames.TryParseOffset(zone, out var offset) ? offset : null;

    private readonly record struct Span(ZonedDateTime? Start, ZonedDateTime? End)
    {
        public Span(TaskSettings settings)
            : this(EffectiveSettings.DateOf(settings.Table.Find("start_date")), EffectiveSettings.DateOf(settings.Table.Find("end_date")))
        {
        }

        public bool IsSaid => Start is not null || End is not null;

        // Airflow takes the later start and the earlier end.
        public Span Within(Span outer) => new(
            Start is { } start && outer.Start is { } outerStart ? (IsBefore(start, outerStart) ? outerStart : start) : Start ?? outer.Start,
            End is { } end && outer.End is { } outerEnd ? (IsBefore(outerEnd, end) ? outerEnd : end) : End ?? outer.End);
    }
}
