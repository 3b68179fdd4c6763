using DagSharp.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Generators.Tests.Emit;

public class SnapshotTests
{
    private const string Source = """
        namespace Company.Sales;

        [Pipeline("sales_{region}", Schedule = "0 2 * * *", StartDate = "2026-01-01")]
        [Product("region", "eu", "us")]
        public static class SalesPipeline
        {
            [Task] public static int Extract(string region) => region.Length;
            [Task, After(nameof(Extract))] public static BashOperator Archive(string region) => new($"archive.sh \"{region}\"");
        }

        public static class Outer
        {
            [Pipeline] private static class Hidden { [Task] public static BashOperator T => new("x"); }
        }
        """;

    [Fact]
    public void Manifests_an_index_and_names_are_generated() => Snapshot.Matches(GeneratorTest.Run(Source));

    [Fact]
    public void What_is_wrong_leaves_its_mark() => Snapshot.Matches(GeneratorTest.RunOnce(PipelineProject.Of("""
        [Pipeline("a_{x}")] public static class A { [Task] public static BashOperator T => new("x"); }
        [Pipeline("b")][ForEach<int>("x", "f.yml")] public static class B { [Task] public static BashOperator T(int x) => new($"{x}"); }
        """).WithConfig("f.yml", "[1, \"two\"]")));

    [Fact]
    public void A_project_without_pipelines_gets_nothing() => Assert.Empty(GeneratorTest.Run("public class Nothing;").Sources);

    [Fact]
    public void A_pipeline_without_dags_is_in_the_index()
    {
        var generated = GeneratorTest.RunOnce(PipelineProject.Of("[Pipeline(\"{x}\")] public static class A;"));

        Assert.Contains("\"A\"", generated.Files["index.json"], StringComparison.Ordinal);
        Assert.DoesNotContain("DagSharp.Registry.g.cs", generated.Sources.Keys);
    }

    [Fact]
    public void References_in_the_documentation_lead_to_the_classes()
    {
        var generated = GeneratorTest.Run(Source);
        var registry = generated.Output.SyntaxTrees.Single(static tree => tree.FilePath.EndsWith("DagSharp.Registry.g.cs", StringComparison.Ordinal));
        var model = generated.Output.GetSemanticModel(registry);
        var targets = registry.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<XmlCrefAttributeSyntax>()
            .Select(cref => model.GetSymbolInfo(cref.Cref).Symbol?.ToDisplayString());

        Assert.Equal(["Company.Sales.SalesPipeline", "Company.Sales.SalesPipeline"], targets);
    }

    [Fact]
    public void The_registry_lists_every_dag_with_its_class()
    {
        var generated = GeneratorTest.Run(Source);
        var registry = generated.Assembly.GetType("Project.DagRegistry")!;
        var all = (IEnumerable<Manifests.DagRegistration>)registry.GetProperty("All")!.GetValue(null)!;

        Assert.Equal(["hidden null", "sales_eu SalesPipeline", "sales_us SalesPipeline"], all.Select(static dag => $"{dag.DagId} {dag.Pipeline?.Name ?? "null"}"));
    }
}
