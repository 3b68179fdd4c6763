namespace DagSharp;

/// <summary>Calls a Python function.</summary>
public sealed class PythonOperator : PythonCallableOperator
{
    /// <summary>Calls a Python function.</summary>
    /// <param name="callable">Import path of the function; imported when the task runs.</param>
    public PythonOperator(string callable)
        : base("airflow.providers.standard.operators.python.PythonOperator", callable)
    {
    }
}
