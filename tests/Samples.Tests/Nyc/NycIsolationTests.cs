using DagSharp.Samples.Tests.Generation;
using DagSharp.Samples.Tests.Shared;

namespace DagSharp.Samples.Tests.Nyc;

/// <summary>A variant that needs a recipe for each product: rows without one leave the others alone.</summary>
public class NycIsolationTests
{
    private const string Pipeline = """
        using DagSharp;
        using Nyc.Products;

        namespace Nyc;

        public sealed record Recipe
        {
            public required string Name { get; init; }
            public required string Product { get; init; }
            public required Inputs Inputs { get; init; }
            public object? Version { get; init; }
            public string? VersionType { get; init; }
            public object? VersionStrategy { get; init; }
            public Dictionary<string, object?>? Vars { get; init; }
            public Dictionary<string, object?>? StageConfig { get; init; }
            public Dictionary<string, object?>? Exports { get; init; }
        }

        public sealed record Inputs(IReadOnlyList<Input> Datasets, string? MissingVersionsStrategy, Dictionary<string, object?>? DatasetDefaults);

        public sealed record Input
        {
            public required string Name { get; init; }
            public object? Version { get; init; }
            public string? VersionEnvVar { get; init; }
            public string? FileType { get; init; }
            public string? ImportAs { get; init; }
            public string? Source { get; init; }
            public string? Destination { get; init; }
            public Dictionary<string, object?>? Custom { get; init; }
            public Dictionary<string, object?>? Preprocessor { get; init; }
        }

        [Pipeline("build_{product.Id:dag_id}", Schedule = "", Description = "{recipe.Name}")]
        [ForEach<Product>("product", "products.yml", Path = "products")]
        [Config<Recipe>("recipe", "products/{product.Id}/recipe.yml")]
        public static class RecipeBuilds
        {
            [Task]
            public static BashOperator Build(Product product, Recipe recipe) => new(product.BuildCommand)
            {
                Inlets = [.. recipe.Inputs.Datasets.Select(static dataset => dataset.Name).Distinct().Select(static name => Templates.Recipes.Dataset(name))],
            };
        }
        """;

    [SharedFact]
    public async Task Each_of_the_6_rows_without_a_recipe_is_one_error_at_its_line()
    {
        var reported = await Build().ReportedAsync();

        Assert.Equal(
            [
                "products.yml(2,3): DAG7007: no configuration file 'products/pluto cbbr/recipe.yml'",
                "products.yml(8,3): DAG7007: no configuration file 'products/ceqr_survey/recipe.yml'",
                "products.yml(10,3): DAG7007: no configuration file 'products/checkbook/recipe.yml'",
                "products.yml(18,3): DAG7007: no configuration file 'products/db-zap-opendata/recipe.yml'",
                "products.yml(26,3): DAG7007: no configuration file 'products/factfinder/recipe.yml'",
                "products.yml(36,3): DAG7007: no configuration file 'products/zap-opendata/recipe.yml'",
            ],
            reported.Select(static text => text[..(text.IndexOf(" among ", StringComparison.Ordinal) is var end && end < 0 ? text.Length : end)]));
    }

    [SharedFact]
    public void The_13_rows_with_a_recipe_are_built()
    {
        var build = Build();

        Assert.Empty(build.Errors);
        Assert.Equal(
            ["cdbg", "ceqr", "colp", "cpdb", "cscl", "developments", "edde", "facilities", "green_fast_track", "knownprojects", "pluto", "template", "zoningtaxlots"],
            build.Manifests.Ids.Select(static id => id["build_".Length..]));
        Assert.Equal("Pluto Major", build.Manifests["build_pluto"].Dag["description"]!.Node().GetValue<string>());
    }

    private static SampleBuild Build() => SampleBuild.Of(
        SampleFiles.Sources("Nyc").Where(static source => source.Path.Contains('/')).Append(("RecipeBuilds.cs", Pipeline)),
        SharedData.Files("nyc/recipes", "recipe.yml")
            .Select(static file => ("products/" + file.Name, file.Text))
            .Append(("products.yml", SharedData.Read("nyc/products_2025-12-02_19.yml"))));
}
