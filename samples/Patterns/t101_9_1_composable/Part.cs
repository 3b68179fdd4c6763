using DagSharp;

namespace Patterns.T101_9_1;

/// <summary>A part of a pipeline: puts its tasks after what is there, and gives what the next part comes after.</summary>
public delegate DagNode Part(Dag dag, DagNode? after);

/// <summary>Something done to what a part or a whole DAG has.</summary>
public delegate Dag Decorator(Dag dag);

/// <summary>Parts and what they are put together with.</summary>
public static class Parts
{
    public static Part Shell(string taskId, string command) => (dag, after) =>
    {
        var task = dag.Bash(taskId, command);
        after?.Then(task);
        return task;
    };

    /// <summary>One part after another: a part again.</summary>
    public static Part Then(this Part first, Part second) => (dag, after) => second(dag, first(dag, after));

    /// <summary>Parts side by side.</summary>
    public static Part Beside(params Part[] parts) => (dag, after) => dag.All([.. parts.Select(part => part(dag, after))]);

    /// <summary>A part in a group of its own.</summary>
    public static Part In(this Part part, string groupId) => (dag, after) =>
    {
        using var group = dag.Group(groupId);
        part(dag, null);
        after?.Then(group);
        return group;
    };

    /// <summary>A part only where it is wanted.</summary>
    public static Part When(this Part part, bool isWanted) => isWanted ? part : static (dag, after) => after ?? dag.Empty("start");

    /// <summary>Makes the DAG.</summary>
    public static Dag Build(this Part part, string dagId, params IEnumerable<Decorator> decorators)
    {
        var dag = Dag.Create(dagId).Schedule(Cron.Daily).StartingOn(2026, 1, 1);
        part(dag, null);
        return decorators.Aggregate(dag, static (decorated, decorate) => decorate(decorated));
    }
}

/// <summary>Factories of decorators.</summary>
public static class Decorators
{
    public static Decorator Retrying(int times) => dag => dag.Defaults(task => task.Retries(times));

    public static Decorator OwnedBy(string team) => dag => dag.Tagged(team).Defaults(task => task.Owner(team));

    /// <summary>A last task that runs whatever happened, after all that nothing else comes after.</summary>
    public static Decorator Audited(string log) => dag =>
    {
        var ends = dag.Tasks.Where(task => task.Group is null && dag.Edges.All(edge => edge.Upstream != task)).ToArray();
        dag.All(ends).Then(dag.Bash("audit", $"audit write {log}").With(static task => task.TriggerRule(TriggerRule.AllDone)));
        return dag;
    };
}
