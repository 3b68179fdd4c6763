namespace DagSharp.Pipelines;

/// <summary>Takes the problems of a pipeline.</summary>
public interface IPipelineReport
{
    /// <summary>Reports a problem.</summary>
    /// <param name="problem">The problem.</param>
    void Report(PipelineProblem problem);
}
