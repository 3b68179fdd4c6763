using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

[Trait("Category", "Package")]
public sealed class PublishTests(PublishTests.Deployment deployment) : IClassFixture<PublishTests.Deployment>
{
    [Fact]
    public void Publishing_what_was_built_before_takes_its_manifests_along()
    {
        Assert.Equal(["index.json", "sales_eu.json", "sales_us.json"], deployment.First.Names);
    }

    [Fact]
    public void Publishing_again_removes_the_dag_that_is_gone()
    {
        Assert.Equal(["index.json", "sales_eu.json"], deployment.Second.Names);
    }

    public sealed class Deployment
    {
        internal ManifestSnapshot First { get; }

        internal ManifestSnapshot Second { get; }

        public Deployment()
        {
            var project = new ConsumerProject().WriteDags("sales_eu", "sales_us");
            project.Build("-c", "Release").Succeeded();
            project.Run("publish", "--no-build", "-o", "out").Succeeded();
            First = ManifestSnapshot.Of(project["out/dags"]);
            project.WriteDags("sales_eu").Run("publish", "--no-restore", "-o", "out").Succeeded();
            Second = ManifestSnapshot.Of(project["out/dags"]);
        }
    }
}
