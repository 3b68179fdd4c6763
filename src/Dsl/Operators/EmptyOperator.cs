namespace DagSharp;

/// <summary>Does nothing; for joins and starting points.</summary>
public sealed class EmptyOperator : Operator
{
    /// <summary>Does nothing; for joins and starting points.</summary>
    public EmptyOperator()
        : base("airflow.providers.standard.operators.empty.EmptyOperator")
    {
    }
}
