using DagSharp.Samples.Tests.Generation;

namespace DagSharp.Samples.Tests.DataSurface;

/// <summary>The mistakes that took this platform down in production, and what is said of them before it runs.</summary>
public class DataSurfaceMistakeTests
{
    [Fact]
    public async Task A_key_under_another_name_is_told_and_leaves_the_other_platform_alone()
    {
        var build = StreamRow.Replace("namespace_name:", "namespace:");

        Assert.Equal(
            ["streams/yellowlive.yml(11,3): DAG7002: The key 'namespace' is unknown in the top level (StreamConfig); did you mean 'namespace_name'?"],
            await build.ReportedAsync());
        Assert.Equal(["yellowforensic__Store1_ingestion"], build.Manifests.Ids);
    }

    [Fact]
    public async Task A_host_name_that_is_none_is_told()
    {
        var build = StreamRow.Replace("pg-data.ns-kub-pg-test.svc.cluster.local", "pg_data.ns-kub-pg-test");

        Assert.StartsWith(
            "streams/yellowlive.yml(13,22): DAG7006: ",
            Assert.Single(await build.ReportedAsync()));
    }

    [Theory]
    [InlineData("KubernetesName name = stream.PostgresHostname;")]
    [InlineData("var name = KubernetesName.Normalize(stream.PostgresHostname);")]
    public void A_host_name_cannot_be_taken_for_a_Kubernetes_name(string statement)
    {
        var source = $$"""
            using DagSharp;
            namespace DataSurface;
            public static class Mangled { public static void Use(StreamConfig stream) { {{statement}} } }
            """;
        var build = SampleBuild.Of(SampleFiles.Sources("DataSurface").Append(("Mangled.cs", source)), SampleFiles.Configs("DataSurface"));

        Assert.Contains(Assert.Single(build.Errors).Id, new[] { "CS0029", "CS1503" });
    }

    [Fact]
    public async Task Two_streams_of_one_name_are_told_with_both_places()
    {
        var build = StreamRow.Replace("platform_name: yellowlive\n", "platform_name: yellowforensic\n");

        Assert.Contains("DAG0002", Assert.Single(await build.ReportedAsync()));
        Assert.Single(build.Manifests.Ids);
    }
}
