using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

[Trait("Category", "Package")]
public sealed class FrameworkTests
{
    private const string Both = "<TargetFramework></TargetFramework><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>";

    [Fact]
    public void Each_target_framework_gets_its_own_folder_and_the_oldest_language_will_do()
    {
        // No LangVersion: netstandard2.0 then has C# 7.3.
        var project = new ConsumerProject(properties: Both, machinePackages: true).WriteDags("sales_eu")
            .Write("Uses.cs", "public static class Uses { public const string Id = Sales.DagIds.SalesEu; }");

        var build = project.Build().Succeeded();

        Assert.Empty(build.Findings);
        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project.Bin));
        Assert.Equal(ManifestSnapshot.Of(project.Bin).Texts, ManifestSnapshot.Of(project["bin/Debug/netstandard2.0/dags"]).Texts);
    }

    [Fact]
    public void A_configuration_needs_the_language_version_of_generic_attributes()
    {
        var project = new ConsumerProject(items: Shop.Items, properties: "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>11</LangVersion>", machinePackages: true)
            .Write("products.yml", "plain: { build_command: make plain }\n")
            .Write("Builds.cs", """
                using DagSharp;

                public sealed class Product { public string BuildCommand { get; set; } = ""; }

                [Pipeline("build_{product.Key}", Schedule = Cron.Daily, StartDate = "2026-01-01")]
                [ForEach<Product>("product", "products.yml")]
                public static class Builds
                {
                    [Task] public static BashOperator Build(Product product) => new(product.BuildCommand);
                }
                """);

        var build = project.Build().Succeeded();

        Assert.Equal("DagSharp: 1 DAG, 1 task -> bin/Debug/netstandard2.0/dags (1 new)", build.Line);
    }
}
