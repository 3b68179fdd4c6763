namespace DagSharp;

/// <summary>Asks a person which branch to follow (Airflow 3.1).</summary>
public sealed class HumanBranchOperator : HumanOperator
{
    /// <summary>Asks a person which branch to follow (Airflow 3.1).</summary>
    /// <param name="subject">What is asked; a template.</param>
    /// <param name="options">The answers to choose from.</param>
    public HumanBranchOperator(string subject, IReadOnlyList<string> options)
        : base("airflow.providers.standard.operators.hitl.HITLBranchOperator", subject)
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

    /// <summary>Answer to task_id, where they differ.</summary>
    public IReadOnlyDictionary<string, string>? OptionsMapping
    {
        get => Get<IReadOnlyDictionary<string, string>?>("options_mapping");
        init => Set("options_mapping", value);
    }
}
