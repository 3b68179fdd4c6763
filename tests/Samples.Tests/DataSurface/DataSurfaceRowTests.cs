using DagSharp.Samples.Tests.Generation;

namespace DagSharp.Samples.Tests.DataSurface;

/// <summary>What a row says decides what the job is given.</summary>
public class DataSurfaceRowTests
{
    private static readonly string[] Always =
    [
        "DATASURFACE_PLATFORM_NAME", "DATASURFACE_NAMESPACE", "DATASURFACE_SLACK_CHANNEL",
        "postgres_USER", "postgres_PASSWORD", "git_TOKEN", "slack_TOKEN",
    ];

    [Fact]
    public void The_secret_of_the_merge_database_is_given_once() =>
        Assert.Equal(Always, Environment(StreamRow.Replace("single_dataset: false", "single_dataset: false")));

    [Fact]
    public void A_snapshot_of_a_source_with_a_secret_of_its_own_gets_that_too() =>
        Assert.Equal([.. Always, "crm_USER", "crm_PASSWORD"], Environment(StreamRow.Replace("source_credential_secret_name: postgres", "source_credential_secret_name: crm")));

    [Fact]
    public void A_stream_of_Kafka_gets_the_keys_of_Kafka_Connect_and_no_secret_of_a_database() => Assert.Equal(
        [.. Always, "connect_API_KEY", "connect_API_SECRET"],
        Environment(StreamRow.Replace(
            "ingestion_type: sql_snapshot\n  source_credential_secret_name: postgres",
            "ingestion_type: kafka\n  source_credential_secret_name: crm\n  kafka_connect_credential_secret_name: connect")));

    [Fact]
    public void Every_secret_is_among_the_requirements() => Assert.Equal(
        """{"secrets":["crm","git","postgres","slack"]}""",
        Live(StreamRow.Replace("source_credential_secret_name: postgres", "source_credential_secret_name: crm")).Requirements.Node().ToJsonString());

    [Fact]
    public void A_stream_of_one_dataset_names_it_last() => Assert.Equal(
        ["--git-repo-branch", "main", "--dataset-name", "customers"],
        Live(StreamRow.Replace("single_dataset: false", "single_dataset: true\n  dataset_name: customers"))
            .Tasks[0].Arguments["arguments"]!.Node().AsArray().Select(static argument => argument!.GetValue<string>()).TakeLast(4));

    [Fact]
    public void An_inactive_row_defines_nothing() =>
        Assert.Equal(["yellowforensic__Store1_ingestion"], StreamRow.Replace("single_dataset: false", "single_dataset: false\n  status: inactive").Manifests.Ids);

    private static IEnumerable<string> Environment(SampleBuild build) =>
        Live(build).Tasks[0].Arguments["env_vars"]!.Node().AsArray().Select(static variable => variable!["kwargs"]!["name"]!.GetValue<string>());

    private static Manifests.DagManifest Live(SampleBuild build) => build.Manifests["yellowlive__Store1_ingestion"];
}
