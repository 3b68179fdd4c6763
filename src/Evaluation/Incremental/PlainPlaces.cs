using DagSharp.Evaluation.Pipelines;
using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Incremental;

/// <summary>Replaces places in syntax trees by places that keep no tree alive.</summary>
internal sealed class PlainPlaces(SourceMap map)
{
    // The tasks of a thousand DAGs are written in a few places.
    private readonly Dictionary<Site, Site> known = [];

    public Site Of(Site site)
    {
        if (site.Location is not Location location)
        {
            return site;
        }

        if (!known.TryGetValue(site, out var plain))
        {
            known.Add(site, plain = site with { Location = map.PlaceOf(location) });
        }

        return plain;
    }

    public PipelineProblem Of(PipelineProblem problem) => problem with { Site = Of(problem.Site), Related = [.. problem.Related.Select(Of)] };

    public EvaluatedDag Of(EvaluatedDag dag) => dag with { IdSite = Of(dag.IdSite), Sites = dag.Sites.ToDictionary(static site => site.Key, site => Of(site.Value)) };
}
