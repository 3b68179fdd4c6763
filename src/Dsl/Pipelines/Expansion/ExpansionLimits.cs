namespace DagSharp.Pipelines;

/// <summary>How much a pipeline may define.</summary>
/// <param name="MaxDags">Most DAGs of this pipeline (rule DAG2004): what other pipelines of the project have left.</param>
/// <param name="MaxTasks">Most tasks of a DAG (rule DAG2005).</param>
/// <param name="UsedDags">DAGs of the pipelines before it.</param>
public sealed record ExpansionLimits(int MaxDags = 1000, int MaxTasks = 1000, int UsedDags = 0);
