using DagSharp.Package.Tests.Support;

namespace DagSharp.Package.Tests;

/// <summary>A pipeline whose generator does not do its work never gives a green build.</summary>
[Trait("Category", "Package")]
public sealed class GeneratorTests(GeneratorTests.Crippled crippled) : IClassFixture<GeneratorTests.Crippled>
{
    private const string Missing = "Shop.csproj : error DAG9002: there are the pipelines 'Shop.Builds', 'Shop.Reports' but no manifest for them in the assembly: ";

    [Fact]
    public void A_generator_that_throws_is_an_error()
    {
        var build = crippled.BuildWithout("YamlDotNet").Failed();

        Assert.Contains(build.Findings, f => f.Contains("warning CS8785: Generator 'PipelineGenerator' failed", StringComparison.Ordinal));
        Assert.Contains(build.Findings, f => f.StartsWith(Missing + "the generator of DagSharp did not load or stopped", StringComparison.Ordinal));
    }

    [Fact]
    public void A_generator_that_cannot_start_is_an_error()
    {
        var build = crippled.BuildWithout("DagSharp.Evaluation").Failed();

        Assert.Contains(build.Findings, f => f.Contains("warning CS8784: Generator 'PipelineGenerator' failed", StringComparison.Ordinal));
        Assert.Contains(build.Findings, f => f.StartsWith(Missing + "the generator of DagSharp did not load or stopped", StringComparison.Ordinal));
    }

    [Fact]
    public void A_generator_that_is_not_given_to_the_compiler_is_an_error_that_says_so()
    {
        var build = crippled.BuildWithout("DagSharp.Generators").Failed();

        Assert.Contains(build.Findings, f => f.StartsWith(Missing + "the compiler was not given the generator of DagSharp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_compiler_that_is_too_old_is_told_before_it_runs()
    {
        var build = crippled.Build("-p:CompilerApiVersion=roslyn4.8").Failed();

        var error = Assert.Single(build.Findings);
        Assert.Contains("error DAG9002: DagSharp needs the compiler Roslyn 4.14 or newer", error);
        Assert.Contains("this build uses Roslyn '4.8'", error);
    }

    [Fact]
    public void The_oldest_compiler_that_fits_is_accepted()
    {
        crippled.Build("-p:CompilerApiVersion=roslyn4.14").Succeeded();
    }

    [Fact]
    public void A_source_that_does_not_compile_is_the_only_error()
    {
        var project = new ConsumerProject().WriteDags("sales_eu").Write("Broken.cs", "this is no C#");

        Assert.All(project.Build().Failed().Findings, f => Assert.Contains("Broken.cs", f));
    }

    public sealed class Crippled
    {
        // After the target that gives each package its own YamlDotNet back.
        private readonly ConsumerProject _project = Shop.New(targets: """
            <Target Name="Cripple" AfterTargets="DagSharpRestoreYamlDotNet">
              <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="'%(Filename)' == '$(Without)'" /></ItemGroup>
            </Target>
            """).Write("Program.cs", "return;");

        public Crippled() => _project.Run("restore").Succeeded();

        internal CommandResult BuildWithout(string assembly) => Build($"-p:Without={assembly}");

        internal CommandResult Build(string property) => _project.Build("--no-restore", "--no-incremental", property);
    }
}
