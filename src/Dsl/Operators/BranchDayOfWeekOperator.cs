namespace DagSharp;

/// <summary>Follows one branch on some weekdays, another on the others.</summary>
public sealed class BranchDayOfWeekOperator : Operator
{
    /// <summary>Follows one branch on some weekdays, another on the others.</summary>
    /// <param name="weekdays">The weekdays.</param>
    /// <param name="ifTrue">Tasks to follow on them.</param>
    /// <param name="ifFalse">Tasks to follow on others.</param>
    public BranchDayOfWeekOperator(IReadOnlyList<DayOfWeek> weekdays, IReadOnlyList<string> ifTrue, IReadOnlyList<string> ifFalse)
        : base("airflow.providers.standard.operators.weekday.BranchDayOfWeekOperator")
    {
        Weekdays = weekdays;
        FollowTaskIdsIfTrue = ifTrue;
        FollowTaskIdsIfFalse = ifFalse;
    }

    /// <summary>The weekdays.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays
    {
        get => Get<IReadOnlyList<DayOfWeek>>("week_day")!;
        init => Set("week_day", value);
    }

    /// <summary>Tasks to follow on them.</summary>
    public IReadOnlyList<string> FollowTaskIdsIfTrue
    {
        get => Get<IReadOnlyList<string>>("follow_task_ids_if_true")!;
        init => Set("follow_task_ids_if_true", value);
    }

    /// <summary>Tasks to follow on others.</summary>
    public IReadOnlyList<string> FollowTaskIdsIfFalse
    {
        get => Get<IReadOnlyList<string>>("follow_task_ids_if_false")!;
        init => Set("follow_task_ids_if_false", value);
    }

    /// <summary>Whether the run's logical date counts instead of today. Airflow's default: false.</summary>
    public bool? UseTaskLogicalDate
    {
        get => Get<bool?>("use_task_logical_date");
        init => Set("use_task_logical_date", value);
    }
}
