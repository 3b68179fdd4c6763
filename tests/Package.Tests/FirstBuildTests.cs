using System.Text.Json;
using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>What a project has after its first build with a single reference to the package.</summary>
[Trait("Category", "Package")]
public sealed class FirstBuildTests(FirstBuildTests.FirstBuild build) : IClassFixture<FirstBuildTests.FirstBuild>
{
    [Fact]
    public void Each_dag_has_its_manifest()
    {
        Assert.Equal(["build_fancy.json", "build_plain.json", "index.json", "report_items.json", "report_visits.json"], ConsumerProject.Manifests(build.Project.Bin));
    }

    [Fact]
    public void One_line_tells_what_was_written_where()
    {
        Assert.Equal("DagSharp: 4 DAGs, 8 tasks -> bin/Debug/net10.0/dags (4 new)", build.Result.Line);
    }

    [Fact]
    public void There_is_no_warning()
    {
        Assert.Empty(build.Result.Findings);
        Assert.Contains("0 Warning(s)", build.Result.Output);
    }

    [Fact]
    public void The_values_of_a_configuration_are_in_the_manifest()
    {
        var tasks = Manifest("build_plain.json").GetProperty("tasks");

        Assert.Equal(["make plain", "publish.sh --share 0.25"], tasks.EnumerateArray().Select(t => t.GetProperty("arguments").GetProperty("bash_command").GetString()));
    }

    [Fact]
    public void A_manifest_tells_the_row_it_comes_from()
    {
        Assert.Equal("""{"config":"pipelines/a.yml","config_line":2,"key":"products[0]","line":9,"source":"Builds.cs"}""",
            JsonSerializer.Serialize(Manifest("build_plain.json").GetProperty("provenance")));
    }

    [Fact]
    public void The_index_lists_the_files_and_the_classes()
    {
        var index = Manifest("index.json");

        Assert.Equal(ConsumerProject.Manifests(build.Project.Bin).Where(n => n != "index.json"), index.GetProperty("dags").EnumerateArray().Select(d => d.GetProperty("file").GetString()));
        Assert.Equal(["Shop.Builds", "Shop.Reports"], index.GetProperty("pipelines").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public void Ordinary_code_uses_the_generated_ids()
    {
        Assert.StartsWith("build_fancy is one of 4", DotNet.Run(build.Project.Folder, ["bin/Debug/net10.0/Shop.dll"]).Succeeded().Output);
    }

    private JsonElement Manifest(string name) => JsonElement.Parse(File.ReadAllText(Path.Combine(build.Project.Bin, name)));

    public sealed class FirstBuild
    {
        internal ConsumerProject Project { get; } = Shop.New();

        internal CommandResult Result { get; }

        public FirstBuild() => Result = Project.Build().Succeeded();
    }
}
