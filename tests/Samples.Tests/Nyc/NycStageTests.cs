using System.Text.Json.Nodes;
using Nyc.Products;

namespace DagSharp.Samples.Tests.Nyc;

/// <summary>The stages of a build as they run on a worker.</summary>
public sealed class NycStageTests : IDisposable
{
    private readonly string before = Environment.CurrentDirectory;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nyc-stages-");

    public NycStageTests() => Environment.CurrentDirectory = folder.FullName;

    [Fact]
    public async Task Each_stage_leaves_its_record_in_the_folder_of_the_build()
    {
        var product = new Product("pluto cbbr", "pwd; echo warned >&2");
        var plan = await global::Nyc.Builds.Plan(product, "nightly_qa", CancellationToken.None);
        var load = await global::Nyc.Builds.Load(plan, CancellationToken.None);
        var build = await global::Nyc.Builds.Build(product, load, CancellationToken.None);
        await global::Nyc.Builds.Package(build, CancellationToken.None);

        Assert.Equal(
            """{"product_id":"pluto cbbr","partition_key":"nightly_qa","stage":"package","output_dir":".lifecycle/builds/pluto cbbr/nightly_qa"}""",
            Record("package").ToJsonString());
        Assert.Equal(["build.json", "load.json", "package.json", "plan.json"], Directory.GetFiles(Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(0, Record("build")["return_code"]!.GetValue<int>());
        Assert.EndsWith("/.lifecycle/builds/pluto cbbr/nightly_qa\n", Record("build")["stdout"]!.GetValue<string>());
        Assert.Equal("warned\n", Record("build")["stderr"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_build_command_that_fails_fails_the_task_and_is_on_record()
    {
        var product = new Product("pluto cbbr", "echo no disk >&2; exit 3");
        var plan = await global::Nyc.Builds.Plan(product, "nightly_qa", CancellationToken.None);

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => global::Nyc.Builds.Build(product, plan.Then("load"), CancellationToken.None));

        Assert.Equal("'echo no disk >&2; exit 3' ended with 3: no disk\n", failure.Message);
        Assert.Equal(3, Record("build")["return_code"]!.GetValue<int>());
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = before;
        folder.Delete(recursive: true);
    }

    private string Output => Path.Combine(folder.FullName, ".lifecycle", "builds", "pluto cbbr", "nightly_qa");

    private JsonNode Record(string stage) => JsonNode.Parse(File.ReadAllText(Path.Combine(Output, stage + ".json")))!;
}
