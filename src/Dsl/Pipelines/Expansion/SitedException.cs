namespace DagSharp.Pipelines;

/// <summary>A violation of a rule whose place is known.</summary>
internal sealed class SitedException(string ruleId, Site site, string message) : Exception(message)
{
    public string RuleId { get; } = ruleId;

    public Site Site { get; } = site;

    /// <summary>Runs a part of a pipeline; what it says wrong is put at a place.</summary>
    public static void At(Site site, string what, Action action)
    {
        try
        {
            action();
        }
        catch (DefinitionException problem)
        {
            throw new SitedException(problem.RuleId, site, $"{what}: {problem.Message}");
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or InvalidOperationException or InvalidCastException)
        {
            throw new SitedException("DAG4019", site, $"{what}: {problem.Message}");
        }
    }
}
