namespace DagSharp;

/// <summary>Asks a person to fill in the task's params (Airflow 3.1).</summary>
public sealed class HumanEntryOperator : HumanOperator
{
    /// <summary>Asks a person to fill in the task's params (Airflow 3.1).</summary>
    /// <param name="subject">What is asked; a template.</param>
    public HumanEntryOperator(string subject)
        : base("airflow.providers.standard.operators.hitl.HITLEntryOperator", subject)
    {
    }

    /// <summary>The answers to choose from. Airflow's default: <c>OK</c>.</summary>
    public IReadOnlyList<string>? Options
    {
        get => Get<IReadOnlyList<string>?>("options");
        init => Set("options", value);
    }

    /// <summary>Whether several answers may be chosen. Airflow's default: false.</summary>
    public bool? Multiple
    {
        get => Get<bool?>("multiple");
        init => Set("multiple", value);
    }
}
