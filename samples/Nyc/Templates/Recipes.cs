using DagSharp;

namespace Nyc.Templates;

/// <summary>The bucket of datasets that builds take from.</summary>
public static class Recipes
{
    /// <summary>The latest version of a dataset.</summary>
    public static Asset Dataset(string id) => new(
        $"edm-recipes/datasets/{id}",
        $"s3://edm-recipes/datasets/{id}/latest/{id}.parquet",
        "edm-recipes-datasets");
}
