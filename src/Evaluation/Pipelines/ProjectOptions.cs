namespace DagSharp.Evaluation.Pipelines;

/// <summary>The MSBuild properties that the evaluation of a project depends on.</summary>
/// <param name="ProjectDirectory">Folder of the project; paths in manifests are relative to it.</param>
/// <param name="MaxDags">Most DAGs (<c>DagSharpMaxDags</c>).</param>
/// <param name="MaxTasks">Most tasks of a DAG (<c>DagSharpMaxTasks</c>).</param>
/// <param name="MaxSteps">Most steps of one evaluation (<c>DagSharpMaxSteps</c>).</param>
/// <param name="AllowIncomplete">Whether errors are warnings, so that the good DAGs are built (<c>DagSharpAllowIncomplete</c>).</param>
public sealed record ProjectOptions(
    string ProjectDirectory = "",
    int MaxDags = 1000,
    int MaxTasks = 1000,
    int MaxSteps = 10_000_000,
    bool AllowIncomplete = false);
