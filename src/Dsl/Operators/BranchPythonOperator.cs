namespace DagSharp;

/// <summary>Calls a Python function that returns the task_ids (or group_ids) to follow; the others are skipped.</summary>
public sealed class BranchPythonOperator : PythonCallableOperator
{
    /// <summary>Calls a Python function that returns the task_ids (or group_ids) to follow; the others are skipped.</summary>
    /// <param name="callable">Import path of the function; imported when the task runs, or when Airflow parses the DAG.</param>
    public BranchPythonOperator(string callable)
        : base("airflow.providers.standard.operators.python.BranchPythonOperator", callable)
    {
    }

    /// <summary>Templates rendered for the function, under <c>templates_dict</c>.</summary>
    public IReadOnlyDictionary<string, object?>? TemplatesDict
    {
        get => Get<IReadOnlyDictionary<string, object?>?>("templates_dict");
        init => Set("templates_dict", value);
    }

    /// <summary>File endings of template files among <see cref="TemplatesDict"/>.</summary>
    public IReadOnlyList<string>? TemplatesExtensions
    {
        get => Get<IReadOnlyList<string>?>("templates_exts");
        init => Set("templates_exts", value);
    }

    /// <summary>Whether the result is logged. Airflow's default: true.</summary>
    public bool? ShowReturnValueInLogs
    {
        get => Get<bool?>("show_return_value_in_logs");
        init => Set("show_return_value_in_logs", value);
    }
}
