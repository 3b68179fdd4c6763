using DagSharp;

namespace Patterns.T101_1_3;

/// <summary>The factory as a class: what all loads of the warehouse share stands here, once.</summary>
public abstract class WarehouseLoad(string table)
{
    private readonly List<string> checks = [];
    private string? channel;

    protected string Table { get; } = table;

    /// <summary>How a variant gets its rows.</summary>
    protected abstract Operator Extract { get; }

    protected virtual string Schedule => Cron.Daily;

    /// <summary>Adds a check that runs before the load.</summary>
    public WarehouseLoad WithCheck(string check)
    {
        checks.Add(check);
        return this;
    }

    /// <summary>Says in a channel that a task failed.</summary>
    public WarehouseLoad WithAlert(string slackChannel)
    {
        channel = slackChannel;
        return this;
    }

    /// <summary>Makes the DAG.</summary>
    public Dag Build(string dagId)
    {
        var dag = Dag.Create(dagId).Schedule(Schedule).StartingOn(2026, 1, 1).Tagged("warehouse")
            .Defaults(task => task.Retries(3).Pool("warehouse"));
        if (channel is not null)
        {
            dag.Defaults(task => task.OnFailureCallback(SlackAlert.To(channel)));
        }

        var extract = dag.Add("extract", Extract);
        var load = dag.Bash("load", $"warehouse load {Table}");
        foreach (var check in checks)
        {
            extract.Then(dag.Bash($"check_{check}", $"warehouse check {check} {Table}")).Then(load);
        }

        extract.Then(load);
        return dag;
    }
}
