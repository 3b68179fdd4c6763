namespace DagSharp.Pipelines;

/// <summary>A problem of a pipeline.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Site">Where it is reported.</param>
/// <param name="Message">What is wrong, expected, found, nearest; no period at the end.</param>
public sealed record PipelineProblem(string RuleId, Site Site, string Message)
{
    /// <summary>Other places that belong to it.</summary>
    public IReadOnlyList<Site> Related { get; init; } = [];

    /// <summary>Whether it is only a warning although the rule is an error by default, or the reverse.</summary>
    public bool? IsWarning { get; init; }
}
