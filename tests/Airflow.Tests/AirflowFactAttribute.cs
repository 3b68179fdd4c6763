namespace DagSharp.Airflow.Tests;

/// <summary>A test that asks a real Airflow; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AirflowFactAttribute : FactAttribute
{
    public AirflowFactAttribute() => Skip = RealAirflow.Missing;
}
