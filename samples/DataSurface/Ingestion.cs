using DagSharp;

namespace DataSurface;

/// <summary>One DAG for each active stream: a snapshot and merge, and at once another one as long as there is more to do.</summary>
[Pipeline(
    "{stream.IngestionDag}",
    Description = "Ingestion Stream DAG for {stream.Name}",
    Schedule = Cron.Hourly,
    StartDate = "2025-01-01",
    Catchup = false,
    Tags = ["datasurface", "ingestion", "{stream.PlatformName}", "{stream.StreamKey}"])]
[ForEach<StreamConfig>("stream", "streams/*.yml")]
[Where(nameof(IsActive))]
[Defaults(Owner = "datasurface", DependsOnPast = false, EmailOnFailure = true, EmailOnRetry = false, Retries = 0, RetryDelay = "00:05:00")]
public static class Ingestion
{
    public static bool IsActive(StreamConfig stream) => stream.Status == StreamStatus.Active;

    [Task(DoXComPush = false)]
    public static KubernetesPodOperator SnapshotMergeJob(StreamConfig stream) => MergeJob.For(stream);

    // The result code of the job decides: 1 is "more to do", 0 is "done", anything else a failure.
    [Task, After(nameof(SnapshotMergeJob))]
    public static BranchPythonOperator CheckResult => new("datasurface_results.determine_next_action");

    [Task, After(nameof(CheckResult))]
    public static TriggerDagRunOperator RescheduleImmediately(StreamConfig stream) => new(stream.IngestionDag.Value)
    {
        Conf = new Dictionary<string, object?> { ["triggered_by"] = "reschedule" },
    };

    [Task, After(nameof(CheckResult))]
    public static EmptyOperator WaitForTrigger => new();
}
