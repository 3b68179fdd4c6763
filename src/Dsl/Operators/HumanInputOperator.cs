using DagSharp.Tasks;

namespace DagSharp;

/// <summary>Asks a person and waits for the answer (Airflow 3.1).</summary>
public sealed class HumanInputOperator : Operator
{
    /// <summary>Asks a person and waits for the answer (Airflow 3.1).</summary>
    /// <param name="subject">What is asked; a template.</param>
    /// <param name="options">The answers to choose from.</param>
    public HumanInputOperator(string subject, IReadOnlyList<string> options)
        : base("airflow.providers.standard.operators.hitl.HITLOperator")
    {
        Subject = subject;
        Options = options;
    }

    /// <summary>What is asked; a template.</summary>
    public string Subject
    {
        get => Get<string>("subject")!;
        init => Set("subject", value);
    }

    /// <summary>The answers to choose from.</summary>
    public IReadOnlyList<string> Options
    {
        get => Get<IReadOnlyList<string>>("options")!;
        init => Set("options", value);
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

    /// <summary>Whether several answers may be chosen. Airflow's default: false.</summary>
    public bool? Multiple
    {
        get => Get<bool?>("multiple");
        init => Set("multiple", value);
    }
}
