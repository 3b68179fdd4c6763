namespace DagSharp;

/// <summary>Kinds of DAG run.</summary>
public enum DagRunType
{
    /// <summary>By the schedule.</summary>
    Scheduled,

    /// <summary>By hand or API.</summary>
    Manual,

    /// <summary>By a backfill.</summary>
    Backfill,

    /// <summary>By an asset event.</summary>
    AssetTriggered,

    /// <summary>By a request to materialise an asset (Airflow 3.2).</summary>
    AssetMaterialization,

    /// <summary>By a TriggerDagRun task (Airflow 3.3).</summary>
    OperatorTriggered,
}
