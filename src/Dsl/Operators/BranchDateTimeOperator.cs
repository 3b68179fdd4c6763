namespace DagSharp;

/// <summary>Follows one branch between two moments or times of day, another outside.</summary>
public sealed class BranchDateTimeOperator : Operator
{
    /// <summary>Follows one branch between two moments or times of day, another outside.</summary>
    /// <param name="lower">A <see cref="ZonedDateTime"/>, a <see cref="TimeOfDay"/>, or no lower bound.</param>
    /// <param name="upper">A <see cref="ZonedDateTime"/>, a <see cref="TimeOfDay"/>, or no upper bound.</param>
    /// <param name="ifTrue">Tasks to follow between them.</param>
    /// <param name="ifFalse">Tasks to follow outside.</param>
    public BranchDateTimeOperator(object? lower, object? upper, IReadOnlyList<string> ifTrue, IReadOnlyList<string> ifFalse)
        : base("airflow.providers.standard.operators.datetime.BranchDateTimeOperator")
    {
        TargetLower = lower;
        TargetUpper = upper;
        FollowTaskIdsIfTrue = ifTrue;
        FollowTaskIdsIfFalse = ifFalse;
    }

    /// <summary>A <see cref="ZonedDateTime"/>, a <see cref="TimeOfDay"/>, or no lower bound.</summary>
    public object? TargetLower
    {
        get => Get<object?>("target_lower")!;
        init => this["target_lower"] = value;
    }

    /// <summary>A <see cref="ZonedDateTime"/>, a <see cref="TimeOfDay"/>, or no upper bound.</summary>
    public object? TargetUpper
    {
        get => Get<object?>("target_upper")!;
        init => this["target_upper"] = value;
    }

    /// <summary>Tasks to follow between them.</summary>
    public IReadOnlyList<string> FollowTaskIdsIfTrue
    {
        get => Get<IReadOnlyList<string>>("follow_task_ids_if_true")!;
        init => Set("follow_task_ids_if_true", value);
    }

    /// <summary>Tasks to follow outside.</summary>
    public IReadOnlyList<string> FollowTaskIdsIfFalse
    {
        get => Get<IReadOnlyList<string>>("follow_task_ids_if_false")!;
        init => Set("follow_task_ids_if_false", value);
    }

    /// <summary>Whether the run's logical date counts instead of now. Airflow's default: false.</summary>
    public bool? UseTaskLogicalDate
    {
        get => Get<bool?>("use_task_logical_date");
        init => Set("use_task_logical_date", value);
    }
}
