namespace DagSharp;

/// <summary>Asks a person to approve; a rejection skips what comes after (Airflow 3.1).</summary>
public sealed class ApprovalOperator : HumanOperator
{
    /// <summary>Asks a person to approve; a rejection skips what comes after (Airflow 3.1).</summary>
    /// <param name="subject">What is asked; a template.</param>
    public ApprovalOperator(string subject)
        : base("airflow.providers.standard.operators.hitl.ApprovalOperator", subject)
    {
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
