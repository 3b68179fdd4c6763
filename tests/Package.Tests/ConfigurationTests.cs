using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>What of a project the compiler gets to see.</summary>
[Trait("Category", "Package")]
public sealed class ConfigurationTests(ConfigurationTests.Evaluated evaluated) : IClassFixture<ConfigurationTests.Evaluated>
{
    [Theory]
    [InlineData("pipelines/products.yml")]
    [InlineData("pipelines/deep/it's (a) test.yml")]
    [InlineData("pipelines/Größe.yml")]
    [InlineData("../shared.yml")]
    public void A_configuration_reaches_the_compiler_with_its_path_from_the_project(string path)
    {
        Assert.Contains($"build_metadata.AdditionalFiles.DagConfigPath = {path}", evaluated.CompilerOptions);
    }

    [Fact]
    public void Nothing_else_reaches_it_although_the_glob_covers_what_builds_write()
    {
        Assert.Equal(4, evaluated.CompilerOptions.Count(l => l == "build_metadata.AdditionalFiles.DagConfig = true"));
    }

    [Fact]
    public void Dotnet_watch_follows_a_configuration()
    {
        Assert.Contains("\"Identity\": \"pipelines/products.yml\"", evaluated.WatchItems);
    }

    [Theory]
    [InlineData("DagSharpMaxDags")]
    [InlineData("DagSharpMaxTasks")]
    [InlineData("DagSharpMaxSteps")]
    [InlineData("DagSharpSlowMs")]
    [InlineData("DagSharpAllowIncomplete")]
    [InlineData("DagSharpAirflowVersion")]
    [InlineData("DagSharpEnvironment")]
    [InlineData("RootNamespace")]
    public void A_property_is_visible_to_the_compiler(string name)
    {
        Assert.Single(evaluated.CompilerOptions, l => l == $"build_property.{name} = value-of-{name}");
    }

    public sealed class Evaluated
    {
        internal string[] CompilerOptions { get; }

        internal string WatchItems { get; }

        public Evaluated()
        {
            string[] properties = ["DagSharpMaxDags", "DagSharpMaxTasks", "DagSharpMaxSteps", "DagSharpSlowMs", "DagSharpAllowIncomplete", "DagSharpAirflowVersion", "DagSharpEnvironment", "RootNamespace"];
            var project = new ConsumerProject("Nested", """<DagConfig Include="**/*.yml;../shared.yml" />""",
                string.Concat(properties.Select(p => $"<{p}>value-of-{p}</{p}>")));
            foreach (var path in new[] { "pipelines/products.yml", "pipelines/deep/it's (a) test.yml", "pipelines/Größe.yml", "../shared.yml", "bin/Debug/net10.0/pipelines/products.yml", "obj/left.yml" })
            {
                project.Write(path, "");
            }
            WatchItems = project.Run("msbuild", "-restore", "-t:GenerateMSBuildEditorConfigFile", "-getItem:Watch").Succeeded().Output;
            CompilerOptions = [.. File.ReadLines(project["obj/Debug/net10.0/Nested.GeneratedMSBuildEditorConfig.editorconfig"]).Select(l => l.Trim())];
        }
    }
}
