using DagSharp.Tasks;

namespace DagSharp;

/// <summary>Asks a person to approve; a rejection skips what comes after (Airflow 3.1).</summary>
public sealed class ApprovalOperator : Operator
{
    /// <summary>Asks a person to approve; a rejection skips what comes after (Airflow 3.1).</summary>
    /// <param name="subject">What is asked; a template.</param>
    public ApprovalOperator(string subject)
        : base("airflow.providers.standard.operators.hitl.ApprovalOperator")
    {
        Subject = subject;
    }

    /// <summary>What is asked; a template.</summary>
    public string Subject
    {
        get => Get<string>("subject")!;
        init => Set("subject", value);
    }

    /// <summary>Text in Markdown; a template.</summary>
    public string? Body
    {
        get => Get<string?>("body");
        init => Set("body", value);
    }

    /// <summary>What is taken when nobody answers in time.</summary>
    public IReadOnlyList<string>? DefaultOptions
    {
        get => Get<IReadOnlyList<string>?>("defaults");
        init => Set("defaults", value);
    }

    /// <summary>Longest wait for the answer.</summary>
    public TimeSpan? ResponseTimeout
    {
        get => Get<TimeSpan?>("response_timeout");
        init => Set("response_timeout", Limits.Positive(value, nameof(ResponseTimeout)));
    }

    /// <summary>Notifiers called when it starts to wait.</summary>
    public IReadOnlyList<PythonObject>? Notifiers
    {
        get => Get<IReadOnlyList<PythonObject>?>("notifiers");
        init => Set("notifiers", value);
    }

    /// <summary>Users who may answer. Default: all who may edit.</summary>
    public IReadOnlyList<HumanUser>? AssignedUsers
    {
        get => Get<IReadOnlyList<HumanUser>?>("assigned_users");
        init => Set("assigned_users", value);
    }

    /// <summary>Whether everything downstream is skipped, whatever its trigger rule. Airflow's default: false.</summary>
    public bool? IgnoreDownstreamTriggerRules
    {
        get => Get<bool?>("ignore_downstream_trigger_rules");
        init => Set("ignore_downstream_trigger_rules", value);
    }

    /// <summary>Whether a rejection fails the task. Airflow's default: false.</summary>
    public bool? FailOnReject
    {
        get => Get<bool?>("fail_on_reject");
        init => Set("fail_on_reject", value);
    }
}
