using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>All rules: the one list that analyzers, the generator and the documentation share.</summary>
public static class RuleTable
{
    private const DiagnosticSeverity Error = DiagnosticSeverity.Error;
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;
    private const DiagnosticSeverity Info = DiagnosticSeverity.Info;

    /// <summary>The rules in order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("DAG0001", Error, "Id pattern names no axis"),
        new("DAG0002", Error, "The same dag_id twice"),
        new("DAG0003", Error, "Id that Airflow refuses"),
        new("DAG0004", Error, "The same task_id twice"),
        new("DAG0005", Error, "Unknown task or member"),
        new("DAG0006", Error, "Dependency cycle"),
        new("DAG0007", Error, "Signature that cannot be a task"),
        new("DAG0008", Error, "Output does not fit the parameter"),
        new("DAG0009", Error, "Axis that nothing uses or that has no values"),
        new("DAG0010", Error, "Ids that are equal after normalisation"),
        new("DAG0011", Info, "Task without an edge, or pipeline without tasks"),
        new("DAG1001", Error, "Wall clock in a definition"),
        new("DAG1002", Error, "New Guid in a definition"),
        new("DAG1003", Error, "Random number in a definition"),
        new("DAG1004", Error, "Environment read in a definition"),
        new("DAG1007", Error, "Thread, task or async in a definition"),
        new("DAG1008", Error, "Mutable static state in a definition"),
        new("DAG2001", Error, "Loop without an end"),
        new("DAG2003", Error, "Recursion too deep"),
        new("DAG2004", Error, "Too many DAGs"),
        new("DAG2005", Error, "Too many tasks in a DAG"),
        new("DAG2007", Error, "Evaluation budget used up"),
        new("DAG3001", Error, "File system used in a definition"),
        new("DAG3002", Error, "Network used in a definition"),
        new("DAG3003", Error, "Database used in a definition"),
        new("DAG3004", Error, "Process used in a definition"),
        new("DAG3005", Error, "Console or log written in a definition"),
        new("DAG3006", Error, "Sleep in a definition"),
        new("DAG4001", Error, "Schedule that Airflow refuses"),
        new("DAG4002", Error, "Unknown time zone"),
        new("DAG4003", Error, "Dates that contradict each other"),
        new("DAG4004", Error, "Trigger rules, setup or teardown that contradict each other"),
        new("DAG4008", Warning, "Retry delay that does not fit"),
        new("DAG4017", Error, "One asset name with two URIs"),
        new("DAG4019", Error, "Argument unknown or of the wrong type"),
        new("DAG5001", Error, "Construct that is not evaluated"),
        new("DAG5002", Error, "Method that is not on the list"),
        new("DAG5003", Error, "Body in another assembly"),
        new("DAG5004", Error, "The definition threw"),
        new("DAG5005", Error, "Null, index, key, cast, overflow or division in a definition"),
        new("DAG7001", Error, "Configuration syntax"),
        new("DAG7002", Error, "Unknown key"),
        new("DAG7003", Error, "Required key is missing"),
        new("DAG7004", Error, "Value of the wrong type"),
        new("DAG7005", Error, "Key given twice"),
        new("DAG7006", Error, "Value that is not allowed"),
        new("DAG7007", Error, "Configuration file not found"),
        new("DAG7013", Warning, "Key at the wrong level"),
        new("DAG9001", Error, "Internal error"),
        new("DAG9002", Error, "Pipelines but no manifest"),
        new("DAG9003", Error, "Manifest that cannot be written"),
        new("DAG9004", Error, "Assembly or index that cannot be read"),
    ];

    private static readonly Dictionary<string, Rule> ById = All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Whether there is a rule of that id.</summary>
    public static bool Has(string id) => ById.ContainsKey(id);

    /// <summary>A rule by its id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public static Rule Of(string id) => ById[id];
}

/// <summary>A rule.</summary>
/// <param name="Id"><c>DAG</c> and four digits.</param>
/// <param name="Severity">Severity when nothing is configured.</param>
/// <param name="Title">What it is about, without a period.</param>
public sealed record Rule(string Id, DiagnosticSeverity Severity, string Title)
{
    /// <summary>Category: by the first digit of the id.</summary>
    public string Category => Id[3] switch
    {
        '0' => "DagSharp.Declaration",
        '1' => "DagSharp.Determinism",
        '2' => "DagSharp.Bounds",
        '3' => "DagSharp.IO",
        '4' => "DagSharp.Airflow",
        '5' => "DagSharp.Evaluation",
        '6' => "DagSharp.Design",
        '7' => "DagSharp.Configuration",
        _ => "DagSharp.Tool",
    };

    /// <summary>Its page.</summary>
    public string HelpLink => $"https://github.com/dagsharp/dagsharp/blob/main/docs/rules/{Id}.md";
}
