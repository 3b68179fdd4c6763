namespace DagSharp;

/// <summary>Calls a Python function that returns the task_ids (or group_ids) to follow; the others are skipped.</summary>
public sealed class BranchPythonOperator : PythonCallableOperator
{
    /// <summary>Calls a Python function that returns the task_ids (or group_ids) to follow; the others are skipped.</summary>
    /// <param name="callable">Import path of the function; imported when the task runs.</param>
    public BranchPythonOperator(string callable)
        : base("airflow.providers.standard.operators.python.BranchPythonOperator", callable)
    {
    }
}
