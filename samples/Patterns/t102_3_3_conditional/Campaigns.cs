using DagSharp;

namespace Patterns.T102_3_3;

/// <summary>More than two ways, by what a task returns.</summary>
[Pipeline]
public static class Campaigns
{
    public static Dag Define()
    {
        var dag = Dag.Create("campaigns").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("checkout");
        var season = dag.Task(() => Calendar.Season("{{ ds }}"));
        var gifts = dag.Bash("gifts", "campaign start gifts");
        var returns = dag.Bash("returns", "campaign start returns");
        dag.Switch(season).Case("gifts", gifts).Case("returns", returns).Default(dag.Empty("no_campaign"));

        // After whichever way was taken.
        dag.Bash("report", "campaign report").With(task => task.TriggerRule(TriggerRule.NoneFailedMinOneSuccess)).After(gifts, returns);
        return dag;
    }
}
