using DagSharp.Manifests;

namespace DagSharp.Samples.Tests.Nyc;

/// <summary>What the sample builds from its own configuration.</summary>
public class NycManifestTests
{
    private static readonly ManifestSet Manifests = ManifestSet.Of(typeof(global::Nyc.Ingest).Assembly);

    private static IEnumerable<DagManifest> Ingests => Manifests.Dags.Where(static dag => dag.DagId.StartsWith("ingest_", StringComparison.Ordinal));

    private static IEnumerable<DagManifest> Builds => Manifests.Dags.Where(static dag => dag.DagId.StartsWith("build_", StringComparison.Ordinal));

    [Fact]
    public void There_are_177_ingests_and_9_builds()
    {
        Assert.Equal((186, 213, 27, 186, 206), Manifests.Totals);
        Assert.Equal(177, Ingests.Count());
        Assert.Equal(
            ["build_cdbg", "build_colp", "build_cpdb", "build_cscl", "build_developments", "build_green_fast_track", "build_pluto", "build_template", "build_zoningtaxlots"],
            Builds.Select(static dag => dag.DagId));
    }

    [Fact]
    public void An_ingest_is_one_call_of_the_Python_function()
    {
        Assert.All(Ingests, static dag =>
        {
            var task = Assert.Single(dag.Tasks);
            Assert.Equal("airflow.providers.standard.operators.python.PythonOperator", task.Target.Node().GetValue<string>());
            Assert.Equal("dcpy.lifecycle.ingest.run.ingest", task.Arguments["python_callable"]!.Node()["path"]!.GetValue<string>());
            Assert.Equal(dag.DagId, "ingest_" + task.Arguments["op_kwargs"]!.Node()["dataset_id"]!.GetValue<string>());
        });
    }

    [Fact]
    public void A_version_is_required_where_the_source_names_one_and_may_be_null_elsewhere()
    {
        var versions = Ingests.Select(static dag => dag.Param("version")).ToArray();
        var required = versions.Where(static param => !param.AsObject().ContainsKey("default")).ToArray();
        var optional = versions.Where(static param => param.AsObject().TryGetPropertyValue("default", out var value) && value is null).ToArray();

        Assert.Equal((49, 128), (required.Length, optional.Length));
        Assert.All(required, static param => Assert.Equal("""{"type":"string"}""", param["schema"]!.ToJsonString()));
        Assert.All(optional, static param => Assert.Equal("""{"type":["string","null"]}""", param["schema"]!.ToJsonString()));
    }

    [Fact]
    public void The_version_of_the_run_is_passed_on()
    {
        Assert.All(Ingests, static dag => Assert.Equal(
            """{"$type":"dag_param","name":"version"}""",
            dag.Tasks[0].Arguments["op_kwargs"]!.Node()["version"]!.ToJsonString()));
    }

    [Fact]
    public void No_two_ingests_share_a_folder()
    {
        var folders = Ingests.Select(static dag => dag.Tasks[0].Arguments["op_kwargs"]!.Node()["staging_dir"]!.GetValue<string>()).ToArray();

        Assert.Equal(177, folders.Distinct().Count());
        Assert.Contains("{{ Path('.lifecycle/ingest/dcp_pluto/' ~ (params.version or 'latest')) }}", folders);
    }

    [Fact]
    public void A_template_of_many_datasets_writes_an_asset_for_each()
    {
        var outlets = Manifests["ingest_dcp_cscl_gdb"].Tasks[0].Outlets();

        Assert.Equal(21, outlets.Count);
        Assert.Equal(
            """{"$type":"asset","group":"edm-recipes-datasets","name":"edm-recipes/datasets/dcp_cscl_addresspoints","uri":"s3://edm-recipes/datasets/dcp_cscl_addresspoints/latest/dcp_cscl_addresspoints.parquet"}""",
            outlets[0].ToJsonString());
    }

    [Fact]
    public void A_build_is_four_stages_in_a_row()
    {
        Assert.All(Builds, static dag =>
        {
            Assert.Equal(["plan", "load", "build", "package"], dag.Tasks.Select(static task => task.TaskId));
            Assert.Equal(
                [("build", "package"), ("load", "build"), ("plan", "load")],
                dag.Edges.Select(static edge => (edge.Upstream, edge.Downstream)).Order());
        });
    }

    [Fact]
    public void Only_the_package_is_an_asset_of_a_build()
    {
        Assert.All(Builds, static dag =>
        {
            Assert.Equal(["package"], dag.Tasks.Where(static task => task.Outlets().Count > 0).Select(static task => task.TaskId));
            Assert.Equal("lifecycle/builds/" + dag.DagId["build_".Length..], Assert.Single(dag.Task("package").Outlets())["name"]!.GetValue<string>());
        });
    }

    [Fact]
    public void A_build_takes_its_partition_from_the_run()
    {
        Assert.All(Builds, static dag =>
        {
            Assert.False(dag.Param("partition_key").AsObject().ContainsKey("default"));
            Assert.Contains("""{"name":"partitionKey","value":{"$type":"dag_param","name":"partition_key"}}""", dag.Task("plan").Target.Node().ToJsonString());
        });
    }

    [Fact]
    public void Nothing_runs_by_the_clock() =>
        Assert.All(Manifests.Dags, static dag => Assert.Equal("""{"kind":"none"}""", dag.Dag["schedule"]!.Node().ToJsonString()));
}
