using DagSharp;

namespace Patterns.T101_3_2;

/// <summary>The template as a class: a group inherits its tasks, and says what is its own.</summary>
public abstract class SourceTasks
{
    protected abstract string Source { get; }

    [Task]
    public BashOperator Fetch => new($"sources fetch {Source}");

    [Task, After(nameof(Fetch))]
    public virtual BashOperator Stage => new($"sources stage {Source}");
}

/// <summary>Nested classes are groups.</summary>
[Pipeline("loyalty_points", Schedule = Cron.Daily, StartDate = "2026-01-01")]
public static class Loyalty
{
    [Group(Tooltip = "Everything about cards"), Defaults(Retries = 5)]
    public sealed class Cards : SourceTasks
    {
        protected override string Source => "cards";
    }

    [After(nameof(Cards))]
    public sealed class Purchases : SourceTasks
    {
        protected override string Source => "purchases";

        public override BashOperator Stage => new($"sources stage {Source} --partitioned");

        [Task, After(nameof(Stage))]
        public BashOperator Match => new("sources match purchases cards");
    }

    [Task, After(nameof(Purchases))]
    public static BashOperator Award() => new("loyalty award");
}
