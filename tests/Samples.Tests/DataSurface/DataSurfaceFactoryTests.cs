using System.Text.Json.Nodes;
using DagSharp.Samples.Tests.Generation;
using DagSharp.Samples.Tests.Shared;

namespace DagSharp.Samples.Tests.DataSurface;

/// <summary>The stream DAGs are those that the platform's own factory made in Python.</summary>
public class DataSurfaceFactoryTests
{
    private static readonly string[] Platforms = ["yellowlive", "yellowforensic"];

    [SharedFact]
    public void The_sample_s_rows_give_the_dags_of_the_factory() =>
        Assert.Empty(Differences(ManifestSet.Of(typeof(global::DataSurface.Ingestion).Assembly)));

    [SharedFact]
    public async Task The_rows_of_the_real_tables_give_the_dags_of_the_factory()
    {
        var build = SampleBuild.Of(SampleFiles.Sources("DataSurface"), Platforms.Select(static platform => ($"streams/{platform}.yml", Rows(platform).ToJsonString())));

        Assert.Empty(build.Errors);
        Assert.Empty(await build.ReportedAsync());
        Assert.Empty(Differences(build.Manifests));
    }

    [SharedFact]
    public void Another_channel_is_a_difference_at_its_place()
    {
        var rows = Rows("yellowlive");
        rows[0]!["slack_channel_name"] = "elsewhere";
        var build = SampleBuild.Of(SampleFiles.Sources("DataSurface"), [("streams/yellowlive.yml", rows.ToJsonString()), ("streams/yellowforensic.yml", Rows("yellowforensic").ToJsonString())]);

        Assert.Equal(
            ["yellowlive__Store1_ingestion.tasks[0].env_vars[2].value: expected \"datasurface-events\", found \"elsewhere\""],
            Differences(build.Manifests).Select(static difference => difference.TrimStart('.')));
    }

    private static IEnumerable<string> Differences(ManifestSet manifests) => JsonDifference.Find(
        SharedData.Json("datasurface/factory_dags_seedtime_3a455b5.json"),
        new JsonObject(manifests.Dags.Select(static dag => KeyValuePair.Create(dag.DagId, (JsonNode?)FactoryDag.Of(dag)))));

    /// <summary>The rows of a table as the sample takes them: the columns beside the members of <c>config_json</c>.</summary>
    private static JsonArray Rows(string platform) => new([.. SharedData.Json($"datasurface/{platform}_airflow_dsg.seedtime.json")["rows"]!.AsArray().Select(static row =>
    {
        var config = row!["config_json"]!.DeepClone().AsObject();
        config["status"] = row["status"]!.DeepClone();
        return config;
    })]);
}
