using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

[Trait("Category", "Package")]
public sealed class WatchTests
{
    [Fact]
    public void Dotnet_watch_builds_again_when_a_configuration_is_edited()
    {
        var project = Shop.New();
        var manifest = Path.Combine(project.Bin, "build_plain.json");
        using var watched = new WatchedProject(project);
        watched.WaitUntil(() => watched.Output.Contains("Waiting for a file to change", StringComparison.Ordinal));
        Assert.Contains("make plain", File.ReadAllText(manifest));

        project.Write("pipelines/a.yml", "products: [{ id: plain, build_command: make anew }]\n");

        watched.WaitUntil(() => File.ReadAllText(manifest).Contains("make anew", StringComparison.Ordinal));
    }
}
