using DagSharp.Tasks;

namespace DagSharp;

/// <summary>An operator that asks a person and waits for the answer (Airflow 3.1).</summary>
public class HumanOperator : Operator
{
    /// <summary>An operator class and what it asks.</summary>
    /// <param name="classPath">Import path of the operator class.</param>
    /// <param name="subject">What is asked; a template.</param>
    public HumanOperator(string classPath, string subject)
        : base(classPath) => Subject = subject;

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
}
