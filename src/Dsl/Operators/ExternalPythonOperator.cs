namespace DagSharp;

/// <summary>Calls a Python function with another interpreter.</summary>
public sealed class ExternalPythonOperator : PythonEnvironmentOperator
{
    /// <summary>Calls a Python function with another interpreter.</summary>
    /// <param name="callable">Import path of the function; imported when the task runs.</param>
    /// <param name="python">Path of the interpreter; a template.</param>
    public ExternalPythonOperator(string callable, string python)
        : base("airflow.providers.standard.operators.python.ExternalPythonOperator", callable)
    {
        Python = python;
    }

    /// <summary>Path of the interpreter; a template.</summary>
    public string Python
    {
        get => Get<string>("python")!;
        init => Set("python", value);
    }
}
