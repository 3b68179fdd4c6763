using DagSharp.Build.Tests.Support;
using DagSharp.Manifests;

namespace DagSharp.Build.Tests;

public sealed class CompletenessTests : IDisposable
{
    private const string Pipelines =
        """
        namespace Company
        {
            [DagSharp.Pipeline] public class Sales;
            public class Outer { [DagSharp.Pipeline] public static class Nested; }
        }
        """;

    private readonly ManifestBuild _build = new();

    public void Dispose() => _build.Dispose();

    [Fact]
    public void Pipelines_without_a_manifest_are_an_error_that_tells_the_compiler_and_what_to_look_for()
    {
        Assert.False(_build.Write(PipelineAssembly.WithSource(Pipelines)));

        var error = Assert.Single(_build.Engine.Errors);
        Assert.Equal("DAG9002", error.Code);
        Assert.StartsWith("there are the pipelines 'Company.Sales', 'Company.Outer+Nested' but no manifest for them in the assembly", error.Message);
        Assert.Contains("The compiler is Roslyn 5.0 (SDK 10.0.100), needed is Roslyn 4.14 or newer", error.Message);
        Assert.Contains("CS9057", error.Message);
        Assert.Contains("CS8784 and CS8785", error.Message);
    }

    [Fact]
    public void Pipelines_in_a_project_that_takes_the_generator_away_are_an_error_that_says_so()
    {
        Assert.False(_build.Write(PipelineAssembly.WithSource(Pipelines), hasGenerator: false));

        var error = Assert.Single(_build.Engine.Errors);
        Assert.Equal("DAG9002", error.Code);
        Assert.EndsWith("the compiler was not given the generator of DagSharp. Something in the project, or in what it imports, takes 'DagSharp.Generators' out of the Analyzer items", error.Message);
    }

    [Fact]
    public void An_error_is_shown_at_the_project()
    {
        _build.Write(PipelineAssembly.WithSource(Pipelines));

        Assert.Equal(_build.Project, Assert.Single(_build.Engine.Errors).File);
    }

    [Fact]
    public void A_build_without_its_manifest_keeps_the_last_one()
    {
        _build.Write(PipelineAssembly.WithFiles(("a.json", "{}\n")));

        Assert.False(_build.Write(PipelineAssembly.WithSource(Pipelines)));

        Assert.Equal(["a.json", "index.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void Pipelines_that_the_index_names_are_fine()
    {
        Assert.True(_build.Write(PipelineAssembly.WithSource(
            PipelineAssembly.File("index.json", PipelineAssembly.Index(["Company.Sales", "Company.Outer+Nested"])) + Pipelines)));

        Assert.Empty(_build.Engine.Errors);
    }

    [Fact]
    public void A_pipeline_that_the_index_does_not_name_is_an_error()
    {
        Assert.False(_build.Write(PipelineAssembly.WithSource(
            PipelineAssembly.File("index.json", PipelineAssembly.Index(["Company.Outer+Nested"])) + Pipelines)));

        var error = Assert.Single(_build.Engine.Errors);
        Assert.Equal("DAG9002", error.Code);
        Assert.StartsWith("there is the pipeline 'Company.Sales' but no manifest for it", error.Message);
    }

    [Fact]
    public void An_incomplete_build_that_is_allowed_still_needs_every_pipeline_in_the_index()
    {
        Assert.False(_build.Write(PipelineAssembly.WithSource(Pipelines), allowIncomplete: true));

        Assert.Equal("DAG9002", Assert.Single(_build.Engine.Errors).Code);
    }

    [Fact]
    public void What_the_generator_could_not_emit_fails_the_build_with_its_own_id()
    {
        Assert.False(_build.Write(WithError()));

        var error = Assert.Single(_build.Engine.Errors);
        Assert.Equal("DAG7003", error.Code);
        Assert.Equal("products.yml(3,5): 'id' is missing {here} (pipeline 'Company.Sales')", error.Message);
    }

    [Fact]
    public void The_good_manifests_are_written_beside_an_error()
    {
        _build.Write(WithError());

        Assert.Equal(["good.json", "index.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void It_is_a_warning_when_an_incomplete_build_is_allowed()
    {
        Assert.True(_build.Write(WithError(), allowIncomplete: true));

        Assert.Equal("DAG7003", Assert.Single(_build.Engine.Warnings).Code);
        Assert.Empty(_build.Engine.Errors);
    }

    [Fact]
    public void It_is_no_second_warning_where_the_analyzers_gave_one()
    {
        Assert.True(_build.Write(WithError(), allowIncomplete: true, warn: false));

        Assert.Empty(_build.Engine.Warnings);
    }

    [Fact]
    public void Manifests_without_an_index_are_refused()
    {
        Assert.False(_build.Write(PipelineAssembly.WithSource(PipelineAssembly.File("a.json", "{}\n"))));

        Assert.Equal("DAG9003", Assert.Single(_build.Engine.Errors).Code);
        Assert.False(Directory.Exists(_build.Dags));
    }

    [Theory]
    [InlineData("", "it has no 'dag_count' at the top level")]
    [InlineData("{", "it is not JSON")]
    [InlineData("[1, 2]", "it has no 'dag_count' at the top level")]
    [InlineData("{\"task_count\": 1}", "it has no 'dag_count' at the top level")]
    [InlineData("{\"dag_count\": 1}", "it has no 'task_count' at the top level")]
    [InlineData("{\"dag_count\": \"many\", \"task_count\": 1}", "'dag_count' is 'many', expected a whole number")]
    [InlineData("{\"dag_count\": -1, \"task_count\": 1}", "'dag_count' is '-1', expected a whole number")]
    [InlineData("{\"deep\": {\"dag_count\": 1, \"task_count\": 1}}", "it has no 'dag_count' at the top level")]
    public void An_index_that_cannot_be_read_is_an_error_with_the_reason(string index, string reason)
    {
        Assert.False(_build.Write(PipelineAssembly.WithSource(PipelineAssembly.File("index.json", index))));

        var error = Assert.Single(_build.Engine.Errors);
        Assert.Equal("DAG9004", error.Code);
        Assert.Contains(reason, error.Message);
    }

    [Fact]
    public void Attributes_that_the_assembly_declares_itself_are_read_as_well()
    {
        Assert.True(_build.Write(PipelineAssembly.WithSource(
            PipelineAssembly.File("index.json", PipelineAssembly.Index(["Own"])) + PipelineAssembly.Api + "[DagSharp.Pipeline] class Own;")));

        Assert.Equal(["index.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void The_real_attributes_have_the_names_and_arguments_that_the_build_reads()
    {
        var assembly = PipelineAssembly.WithSource(
            PipelineAssembly.FilesAndIndex(("a.json", "{}\n")) + PipelineAssembly.Error("DAG5001", "cannot be evaluated", "Sales"),
            typeof(DagManifestFileAttribute).Assembly.Location);

        Assert.False(_build.Write(assembly));

        Assert.Equal("DAG5001", Assert.Single(_build.Engine.Errors).Code);
        Assert.Equal(["a.json", "index.json"], _build.Manifests.Keys);
    }

    [Fact]
    public void Other_attributes_do_not_disturb()
    {
        Assert.True(_build.Write(PipelineAssembly.WithSource(
            "[assembly: System.CLSCompliant(false)]\n" + PipelineAssembly.FilesAndIndex(("a.json", "{}\n"))
            + "class Generic<T> : System.Attribute; [Generic<int>] class Marked;")));

        Assert.Equal(["a.json", "index.json"], _build.Manifests.Keys);
    }

    private static byte[] WithError() => PipelineAssembly.WithSource(
        PipelineAssembly.FilesAndIndex(("good.json", "{}\n"))
        + PipelineAssembly.Error("DAG7003", "products.yml(3,5): 'id' is missing {here}", "Company.Sales")
        + "namespace Company { [DagSharp.Pipeline] public class Sales; }");
}
