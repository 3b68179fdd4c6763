using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

[Collection(PackageCollection.Name)]
[Trait("Category", "Package")]
public sealed class ConfigurationTests(PackedFeed feed)
{
    [Theory]
    [InlineData("pipelines/products.yml")]
    [InlineData("pipelines/deep/it's (a) test.yml")]
    [InlineData("pipelines/Größe.yml")]
    public void A_configuration_reaches_the_compiler_with_its_path_below_the_project(string path)
    {
        var project = new ConsumerProject(feed, items: """<DagConfig Include="pipelines/**/*.yml" />""").Write(path, "products: []\n");

        project.Build().Succeeded();

        var options = CompilerOptions(project);
        Assert.Contains("build_metadata.AdditionalFiles.DagConfig = true", options);
        Assert.Contains($"build_metadata.AdditionalFiles.DagConfigPath = {path}", options);
    }

    [Fact]
    public void A_configuration_outside_the_project_keeps_a_relative_path()
    {
        var project = new ConsumerProject(feed, items: """<DagConfig Include="../shared.yml" />""").Write("../shared.yml", "");

        project.Build().Succeeded();

        Assert.Contains("build_metadata.AdditionalFiles.DagConfigPath = ../shared.yml", CompilerOptions(project));
    }

    [Fact]
    public void Dotnet_watch_follows_a_configuration()
    {
        var project = new ConsumerProject(feed, items: """<DagConfig Include="pipelines/**/*.yml" />""").Write("pipelines/products.yml", "");
        project.Run("restore").Succeeded();

        var watched = project.Run("msbuild", "-getItem:Watch").Succeeded();

        Assert.Contains("pipelines/products.yml", watched.Output);
    }

    [Fact]
    public void Editing_adding_and_removing_a_configuration_compiles_again()
    {
        var project = new ConsumerProject(feed, items: """<DagConfig Include="pipelines/**/*.yml" />""").Write("pipelines/a.yml", "1");
        project.Build().Succeeded();
        Assert.False(Compiles(project));

        Assert.True(Compiles(project.Write("pipelines/a.yml", "2")));
        Assert.True(Compiles(project.Write("pipelines/b.yml", "1")));
        File.Delete(project["pipelines/b.yml"]);
        Assert.True(Compiles(project));
    }

    [Theory]
    [InlineData("DagSharpMaxDags", "7")]
    [InlineData("DagSharpMaxTasks", "7")]
    [InlineData("DagSharpMaxSteps", "7")]
    [InlineData("DagSharpSlowMs", "7")]
    [InlineData("DagSharpAllowIncomplete", "true")]
    [InlineData("DagSharpAirflowVersion", "3.4")]
    [InlineData("DagSharpEnvironment", "prod")]
    [InlineData("RootNamespace", "Company.Sales")]
    public void A_property_is_visible_to_the_compiler(string name, string value)
    {
        var project = new ConsumerProject(feed, properties: $"<{name}>{value}</{name}>");
        project.Run("restore").Succeeded();

        project.Run("msbuild", "-t:GenerateMSBuildEditorConfigFile").Succeeded();

        Assert.Single(CompilerOptions(project).Split('\n'), l => l.Trim() == $"build_property.{name} = {value}");
    }

    private static string CompilerOptions(ConsumerProject project) =>
        File.ReadAllText(project[$"obj/Debug/net10.0/{project.Name}.GeneratedMSBuildEditorConfig.editorconfig"]);

    private static bool Compiles(ConsumerProject project)
    {
        var assembly = project["obj/Debug/net10.0/Sales.dll"];
        var before = File.GetLastWriteTimeUtc(assembly);
        project.Build("--no-restore").Succeeded();
        return File.GetLastWriteTimeUtc(assembly) != before;
    }
}
