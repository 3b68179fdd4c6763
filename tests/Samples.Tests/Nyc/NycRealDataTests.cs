using DagSharp.Samples.Tests.Generation;
using DagSharp.Samples.Tests.Shared;

namespace DagSharp.Samples.Tests.Nyc;

/// <summary>The sample's code over the real files of the city's team.</summary>
public class NycRealDataTests
{
    [SharedFact]
    public async Task The_177_templates_and_9_products_give_186_dags()
    {
        var build = Build("nyc/products.yml");

        Assert.Empty(build.Errors);
        Assert.Empty(await build.ReportedAsync());
        Assert.Equal((186, 213, 27, 186, 206), build.Manifests.Totals);
    }

    [SharedFact]
    public async Task The_19_products_of_the_first_list_give_19_builds()
    {
        var build = Build("nyc/products_2025-12-02_19.yml");

        Assert.Empty(await build.ReportedAsync());
        Assert.Equal((196, 253, 57, 196, 216), build.Manifests.Totals);
        Assert.Superset(new HashSet<string> { "build_pluto_cbbr", "build_db_zap_opendata", "build_zap_opendata" }, build.Manifests.Ids.ToHashSet());
        Assert.Contains("\"id\": \"pluto cbbr\"", build.Manifests["build_pluto_cbbr"].ToJson());
    }

    [SharedFact]
    public void The_sample_s_own_configuration_says_the_same_as_the_real_one()
    {
        var own = ManifestSet.Of(typeof(global::Nyc.Ingest).Assembly);

        Assert.Equal(
            Build("nyc/products.yml").Manifests.Dags.Select(static dag => dag.WithoutProvenance()),
            own.Dags.Select(static dag => dag.WithoutProvenance()));
    }

    [SharedFact]
    public void Versions_are_required_where_the_index_of_the_real_templates_says_so()
    {
        var manifests = Build("nyc/products.yml").Manifests;

        Assert.All(SharedData.Json("nyc/ingest_index.json").AsArray(), template => Assert.Equal(
            template!["requires_version"]!.GetValue<bool>(),
            !manifests["ingest_" + template["id"]!.GetValue<string>()].Param("version").AsObject().ContainsKey("default")));
    }

    [SharedFact]
    public void What_was_defined_in_Python_is_what_is_defined_here()
    {
        var manifests = Build("nyc/products.yml").Manifests;
        var python = SharedData.Json("nyc/poc_dags_9_products.json")["dags"]!.AsArray();

        Assert.Equal(python.Select(static dag => PythonDag.Agreed(dag!)), manifests.Dags
            .OrderBy(dag => python.Select(static other => other!["dag_id"]!.GetValue<string>()).ToList().IndexOf(dag.DagId))
            .Select(static dag => PythonDag.Agreed(PythonDag.Of(dag))));
    }

    [SharedFact]
    public async Task A_misspelt_key_of_a_real_template_is_told_and_takes_no_other_along()
    {
        var build = SampleBuild.Of(SampleFiles.Sources("Nyc"), Configs("nyc/products.yml")
            .Select(static config => config.Path.EndsWith("/dcp_pluto.yml", StringComparison.Ordinal) ? (config.Path, config.Text.Replace("file_format:", "file_fromat:")) : config));

        Assert.Equal(
            ["ingest_templates/dcp_pluto.yml(14,3): DAG7002: The key 'file_fromat' is unknown in 'ingestion' (Ingestion); did you mean 'file_format'?"],
            await build.ReportedAsync());
        Assert.Equal(185, build.Manifests.Dags.Count);
        Assert.DoesNotContain("ingest_dcp_pluto", build.Manifests.Ids);
    }

    private static SampleBuild Build(string products) => SampleBuild.Of(SampleFiles.Sources("Nyc"), Configs(products));

    private static IEnumerable<(string Path, string Text)> Configs(string products) => SharedData.Files("nyc/ingest_templates", "*.yml")
        .Select(static file => ("ingest_templates/" + file.Name, file.Text))
        .Append(("products.yml", SharedData.Read(products)));
}
