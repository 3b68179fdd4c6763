namespace DagSharp.Pipelines;

/// <summary>How much a pipeline may define.</summary>
/// <param name="MaxDags">Most DAGs of a project (rule DAG2004).</param>
/// <param name="MaxTasks">Most tasks of a DAG (rule DAG2005).</param>
public sealed record ExpansionLimits(int MaxDags = 1000, int MaxTasks = 1000);
