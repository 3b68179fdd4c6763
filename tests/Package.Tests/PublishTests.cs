using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public sealed class PublishTests(PackedFeed feed)
{
    [Fact]
    public void Publish_takes_the_manifests_along()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu", "sales_us");

        project.Run("publish", "-o", "out").Succeeded();

        Assert.Equal(["index.json", "sales_eu.json", "sales_us.json"], Directory.GetFiles(project["out/dags"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Publishing_again_removes_the_dag_that_is_gone()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu", "sales_us");
        project.Run("publish", "-o", "out").Succeeded();

        project.WriteManifests("sales_eu").Run("publish", "-o", "out").Succeeded();

        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project["out/dags"]));
    }

    [Fact]
    public void Publishing_what_was_built_before_takes_its_manifests()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu");
        project.Build("-c", "Release").Succeeded();

        project.Run("publish", "--no-build", "-o", "out").Succeeded();

        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project["out/dags"]));
    }
}
