namespace DagSharp;

/// <summary>Calls a Python function.</summary>
public sealed class PythonOperator : PythonCallableOperator
{
    /// <summary>Calls a Python function.</summary>
    /// <param name="callable">Import path of the function; imported when the task runs, or when Airflow parses the DAG.</param>
    public PythonOperator(string callable)
        : base("airflow.providers.standard.operators.python.PythonOperator", callable)
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
