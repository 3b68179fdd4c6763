namespace DagSharp;

/// <summary>Asks a person and waits for the answer (Airflow 3.1).</summary>
public sealed class HumanInputOperator : HumanOperator
{
    /// <summary>Asks a person and waits for the answer (Airflow 3.1).</summary>
    /// <param name="subject">What is asked; a template.</param>
    /// <param name="options">The answers to choose from.</param>
    public HumanInputOperator(string subject, IReadOnlyList<string> options)
        : base("airflow.providers.standard.operators.hitl.HITLOperator", subject)
    {
        Options = options;
    }

    /// <summary>The answers to choose from.</summary>
    public IReadOnlyList<string> Options
    {
        get => Get<IReadOnlyList<string>>("options")!;
        init => Set("options", value);
    }

    /// <summary>Whether several answers may be chosen. Airflow's default: false.</summary>
    public bool? Multiple
    {
        get => Get<bool?>("multiple");
        init => Set("multiple", value);
    }
}
