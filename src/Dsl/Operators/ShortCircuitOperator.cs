namespace DagSharp;

/// <summary>Calls a Python function; when the result is falsy, everything after it is skipped.</summary>
public sealed class ShortCircuitOperator : PythonCallableOperator
{
    /// <summary>Calls a Python function; when the result is falsy, everything after it is skipped.</summary>
    /// <param name="callable">Import path of the function; imported when the task runs.</param>
    public ShortCircuitOperator(string callable)
        : base("airflow.providers.standard.operators.python.ShortCircuitOperator", callable)
    {
    }

    /// <summary>Whether everything downstream is skipped, whatever its trigger rule. Airflow's default: true.</summary>
    public bool? IgnoreDownstreamTriggerRules
    {
        get => Get<bool?>("ignore_downstream_trigger_rules");
        init => Set("ignore_downstream_trigger_rules", value);
    }
}
