using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public sealed class FailureTests(PackedFeed feed)
{
    private const string Error = """[assembly: DagSharp.Manifests.DagManifestError("DAG7003", "products.yml(3,5): 'id' is missing", "Sales")]""";

    [Fact]
    public void Pipelines_without_their_generator_fail_the_build()
    {
        var project = ConsumerProject.WithoutGenerator(feed).Write("Sales.cs", """
            [DagSharp.Pipeline("sales")] public static class Sales;
            namespace DagSharp { class PipelineAttribute(string id) : System.Attribute; }
            """);

        var build = project.Build().Failed();

        Assert.Contains("error DAG9002: there is the pipeline 'Sales' but no manifest for it in the assembly", build.Output);
        Assert.Matches(@"The compiler is Roslyn \d+\.\d+ \(SDK \d+\.", build.Output);
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_told_before_it_runs()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu");

        var build = project.Build("-p:CompilerApiVersion=roslyn4.8").Failed();

        Assert.Contains("error DAG9002: DagSharp needs the compiler Roslyn 4.14 or newer", build.Output);
        Assert.Contains("this build uses Roslyn '4.8'", build.Output);
        Assert.False(File.Exists(project["obj/Debug/net10.0/Sales.dll"]));
    }

    [Fact]
    public void The_oldest_compiler_that_fits_is_accepted()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu");

        project.Build("-p:CompilerApiVersion=roslyn4.14").Succeeded();
    }

    [Fact]
    public void A_failed_build_leaves_the_output_folder_as_it_was()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests("sales_eu");
        project.Build().Succeeded();

        var build = project.WriteManifests(["sales_us"], Error).Build("--no-restore").Failed();

        Assert.Contains("error DAG7003: products.yml(3,5): 'id' is missing (pipeline 'Sales')", build.Output);
        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project.Bin));
    }

    [Fact]
    public void The_error_comes_again_when_nothing_is_compiled()
    {
        var project = ConsumerProject.WithoutGenerator(feed).WriteManifests(["sales_eu"], Error);
        project.Build().Failed();

        Assert.Contains("error DAG7003", project.Build("--no-restore").Failed().Output);
    }

    [Fact]
    public void A_source_that_does_not_compile_is_the_only_error()
    {
        var project = ConsumerProject.WithoutGenerator(feed).Write("Sales.cs", "this is no C#");

        Assert.DoesNotContain("DAG9", project.Build().Failed().Output);
    }

    [Fact]
    public void An_incomplete_build_that_is_allowed_warns_once_and_writes()
    {
        var project = ConsumerProject.WithoutGenerator(feed, properties: "<DagSharpAllowIncomplete>true</DagSharpAllowIncomplete>").WriteManifests(["sales_eu"], Error);

        var build = project.Build().Succeeded();

        Assert.Contains("warning DAG7003: products.yml(3,5): 'id' is missing", build.Output);
        Assert.Contains("1 Warning(s)", build.Output);
        Assert.Equal(["index.json", "sales_eu.json"], ConsumerProject.Manifests(project.Bin));
    }

    [Fact]
    public void A_users_file_in_the_output_is_not_overwritten()
    {
        var project = ConsumerProject.WithoutGenerator(feed, items: """<None Update="dags/sales_eu.json" CopyToOutputDirectory="PreserveNewest" />""")
            .WriteManifests("sales_eu").Write("dags/sales_eu.json", "mine");

        var build = project.Build().Failed();

        Assert.Contains("error DAG9003: 'sales_eu.json' in 'bin/Debug/net10.0/dags' was not written by this build", build.Output);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(project.Bin, "sales_eu.json")));
    }
}
