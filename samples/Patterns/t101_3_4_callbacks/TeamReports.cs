using DagSharp;

namespace Patterns.T101_3_4;

/// <summary>A report for each team, that says so where the team listens.</summary>
[Pipeline]
[ForEach<Team>("team", "t101_3_4_callbacks/teams.yml")]
public static class TeamReports
{
    public static Dag Define(Team team, string teamKey)
    {
        var dag = Dag.Create($"report_{teamKey}").Schedule(Cron.Weekly).StartingOn(2026, 1, 1)
            .Defaults(task => task
                .Retries(2)
                .OnFailureCallback(Notify.Of(team, "failed"))
                .OnRetryCallback(Callback.Function("house.metrics.count_retry")))
            .Deadlines(new Deadline(
                DeadlineReference.QueuedAt,
                TimeSpan.FromHours(2),
                DeadlineCallback.Async("house.notifiers.late").With("team", teamKey)));
        if (team.OnSuccess)
        {
            dag.OnSuccess(Notify.Of(team, "is ready"));
        }

        var collect = dag.Bash("collect", $"report collect {teamKey}");
        var send = dag.Bash("send", $"report send {teamKey}");
        collect.Then(send);
        return dag;
    }
}
