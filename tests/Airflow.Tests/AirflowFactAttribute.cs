namespace DagSharp.Airflow.Tests;

/// <summary>A test that asks a real Airflow; skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AirflowFactAttribute : FactAttribute
{
    public AirflowFactAttribute() => Skip = RealAirflow.Missing;
}

/// <summary>A test that also needs the folder of goldens and scripts.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedAirflowFactAttribute : FactAttribute
{
    public SharedAirflowFactAttribute() => Skip = RealAirflow.Missing ?? SharedFolder.Missing;
}

/// <summary>A test of several cases that also needs the folder of goldens and scripts.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedAirflowTheoryAttribute : TheoryAttribute
{
    public SharedAirflowTheoryAttribute() => Skip = RealAirflow.Missing ?? SharedFolder.Missing;
}

/// <summary>A test of DAGs with C# tasks, which Airflow has from 3.3 on.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CSharpTaskFactAttribute : FactAttribute
{
    public CSharpTaskFactAttribute() => Skip = RealAirflow.Missing ?? (RealAirflow.Version == "3.1" ? "There are no C# tasks in Airflow 3.1." : null);
}
