namespace DagSharp.Pipelines;

/// <summary>A DAG of a pipeline, with the places that problems of its parts belong to.</summary>
/// <param name="Dag">The DAG.</param>
/// <param name="IdSite">Where its id comes from: the row of a configuration, or the pattern.</param>
/// <param name="Sites">Places of its tasks and groups, by full id.</param>
/// <param name="Pipeline">The attribute of the pipeline.</param>
/// <param name="Row">The configuration entry it comes from, if any.</param>
public sealed record ExpandedDag(Dag Dag, Site IdSite, IReadOnlyDictionary<string, Site> Sites, AttributeView Pipeline, AxisItem? Row);
