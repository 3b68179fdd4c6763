namespace DagSharp;

/// <summary>Skips everything after it in all runs but the latest.</summary>
public sealed class LatestOnlyOperator : Operator
{
    /// <summary>Skips everything after it in all runs but the latest.</summary>
    public LatestOnlyOperator()
        : base("airflow.providers.standard.operators.latest_only.LatestOnlyOperator")
    {
    }
}
