using DagSharp.Analyzers.Tests.Support;
using DagSharp.Generators.Tests.Support;

namespace DagSharp.Analyzers.Tests.Configuration;

public class ConfigFileTests
{
    private const string Source = """
        public sealed record Product(string Id, [property: System.ComponentModel.DataAnnotations.Range(1, 10)] int Retries = 2);
        [Pipeline("build_{product.Id}")]
        [ForEach<Product>("product", "products.yml")]
        public static class Builds { [Task] public static BashOperator Build(Product product) => new($"make {product.Id}") { Retries = product.Retries }; }
        """;

    [Theory]
    [InlineData("- id: a\n  retrys: 3", "DAG7002 (2,3)", "did you mean 'retries'?")]
    [InlineData("- retries: 3", "DAG7003 (1,3)", "id")]
    [InlineData("- id: a\n  retries: many", "DAG7004 (2,12)", "expected a whole number")]
    [InlineData("- id: a\n  id: b", "DAG7005 (2,3)", "id")]
    [InlineData("- id: a\n  retries: 30", "DAG7006 (2,12)", "10")]
    [InlineData("- id: [", "DAG7001 (2,1)", "")]
    [InlineData("text", "DAG7004 (1,1)", "a list or a mapping")]
    public void A_fault_has_its_line_and_column(string yaml, string place, string message)
    {
        var fault = AnalyzerTest.Run(PipelineProject.Of(Source).WithConfig("products.yml", yaml)).First(diagnostic => diagnostic.Id == place[..7]);

        var start = fault.Location.GetLineSpan();
        Assert.Equal("/src/Project/products.yml", start.Path);
        Assert.Equal(place, $"{fault.Id} ({start.StartLinePosition.Line + 1},{start.StartLinePosition.Character + 1})");
        Assert.Contains(message, fault.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_json_has_them_too()
    {
        var project = PipelineProject.Of(Source.Replace("products.yml", "products.json", StringComparison.Ordinal)).WithConfig("products.json", "[\n  { \"id\": \"a\", \"retries\": \"x\" }\n]");

        Assert.Equal((1, 26), Place(AnalyzerTest.Run(project).Single()));
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_with_the_nearest() => AnalyzerTest.Reports(
        new PipelineProject().WithConfig("products.yaml", "[]"),
        Source.Replace("\"products.yml\"", "{|DAG7007:\"products.yml\"|}", StringComparison.Ordinal),
        "did you mean 'products.yaml'?");

    [Fact]
    public void A_file_of_one_row_that_is_not_there_is_told_at_the_row()
    {
        var project = PipelineProject.Of("""
            public sealed record Recipe(string[] Steps);
            [Pipeline("cook_{dish}")]
            [ForEach<string>("dish", "dishes.yml")]
            [Config<Recipe>("recipe", "{dish}/recipe.yml")]
            public static class Kitchen { [Task] public static BashOperator Cook(Recipe recipe) => new(recipe.Steps[0]); }
            """).WithConfig("dishes.yml", "- soup\n- stone\n").WithConfig("soup/recipe.yml", "steps: [boil]");
        var fault = AnalyzerTest.Run(project).Single();

        Assert.Equal("DAG7007", fault.Id);
        Assert.Equal((1, 2), Place(fault));
        Assert.Contains("'stone/recipe.yml'", fault.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_that_two_pipelines_meet_is_told_once()
    {
        var project = PipelineProject.Of(Source + Source.Replace("Builds", "Tests", StringComparison.Ordinal).Replace("build_", "test_", StringComparison.Ordinal)
            .Replace(Source.Split('\n')[0], "", StringComparison.Ordinal)).WithConfig("products.yml", "- id: a\n  retries: many\n- id: b\n");

        Assert.Equal(["DAG7004"], AnalyzerTest.Run(project).Select(static diagnostic => diagnostic.Id));
        Assert.Equal(["build_b", "test_b"], GeneratorTest.RunOnce(project).Manifests.Select(static dag => dag.DagId));
    }

    [Fact]
    public void Syntax_is_told_of_files_that_nothing_reads()
    {
        var project = PipelineProject.Of("[Pipeline(\"p\")] public static class P { [Task] public static BashOperator T => new(\"x\"); }").WithConfig("unused.yml", "a: [");

        Assert.Equal(["DAG7001"], AnalyzerTest.Run(project).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void A_key_at_the_wrong_level_is_a_warning()
    {
        var project = PipelineProject.Of("""
            public sealed record Inner(int Depth = 1);
            public sealed record Product(string Id, Inner? Inner = null);
            [Pipeline("build_{product.Id}")]
            [ForEach<Product>("product", "products.yml")]
            public static class Builds { [Task] public static BashOperator Build(Product product) => new(product.Id); }
            """).WithConfig("products.yml", "- id: a\n  depth: 3\n");

        var fault = AnalyzerTest.Run(project).Single();
        Assert.Equal(("DAG7013", Microsoft.CodeAnalysis.DiagnosticSeverity.Warning), (fault.Id, fault.Severity));
        Assert.Equal(["build_a"], GeneratorTest.RunOnce(project).Manifests.Select(static dag => dag.DagId));
    }

    [Fact]
    public void A_record_that_refuses_a_value_is_a_fault_of_the_value()
    {
        var project = PipelineProject.Of("""
            public sealed record Product { public Product(string id) => Id = id.Length > 2 ? id : throw new ArgumentException("too short"); public string Id { get; } }
            [Pipeline("build_{product.Id}")]
            [ForEach<Product>("product", "products.yml")]
            public static class Builds { [Task] public static BashOperator Build(Product product) => new(product.Id); }
            """).WithConfig("products.yml", "- id: abc\n- id: a\n");

        var fault = AnalyzerTest.Run(project).Single();
        Assert.Contains("too short", fault.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(1, Place(fault).Line);
    }

    [Fact]
    public void A_record_that_reads_the_clock_is_told_as_what_it_is() => AnalyzerTest.Reports(
        new PipelineProject().WithConfig("products.yml", "- id: abc\n"),
        """
        public sealed record Product(string Id) { public int Year { get; } = DateTime.Now.Year; }
        [Pipeline("build_{product.Id}")]
        [ForEach<Product>("product", {|DAG1001:"products.yml"|})]
        public static class Builds { [Task] public static BashOperator Build(Product product) => new(product.Id); }
        """);

    private static (int Line, int Character) Place(Microsoft.CodeAnalysis.Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return (start.Line, start.Character);
    }
}
