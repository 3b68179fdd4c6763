using System.Reflection;
using DagSharp.Generators.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Generators.Tests.Emit;

public class NameTests
{
    [Fact]
    public void Ids_become_constants_that_hide_nothing()
    {
        var generated = GeneratorTest.Run("""
            [Pipeline("{id}")]
            [Product("id", "sales_eu", "sales-eu", "SalesEu", "dag_ids", "equals", "to_string", "1st", "___", "a.b.c", "finalize", "class", "dag_registry")]
            public static class P { [Task] public static BashOperator T => new("x"); }
            """);
        var constants = generated.Assembly.GetType("Project.DagIds")!.GetFields(BindingFlags.Public | BindingFlags.Static);

        Assert.Equal(12, constants.Select(static field => field.GetRawConstantValue()).Distinct().Count());
        Assert.Contains("DagIds_2", constants.Select(static field => field.Name));
        Assert.Contains("Equals_2", constants.Select(static field => field.Name));
    }

    [Theory]
    [InlineData("Company.Sales", "Company.Sales")]
    [InlineData("", "DagSharp.Generated")]
    [InlineData("My-Project", "DagSharp.Generated")]
    [InlineData("Company.class", "DagSharp.Generated")]
    [InlineData("Sales", "DagSharp.Generated")]
    [InlineData("Sales.Inner", "DagSharp.Generated")]
    [InlineData("Taken", "DagSharp.Generated")]
    public void Names_go_where_no_class_is_in_the_way(string rootNamespace, string expected)
    {
        var generated = GeneratorTest.Run(PipelineProject.Of("""
            namespace Taken { public static class DagIds { } }
            [Pipeline("s")] public static class Sales { [Task] public static BashOperator T => new("x"); }
            """).WithProperty("RootNamespace", rootNamespace));

        Assert.NotNull(generated.Assembly.GetType(expected + ".DagRegistry"));
    }

    [Fact]
    public void Classes_that_differ_only_by_case_have_files_of_their_own()
    {
        var generated = GeneratorTest.Run("""
            [Pipeline("a")] public static class Sales { [Task] public static BashOperator T => new("x"); }
            [Pipeline("b")] public static class SALES { [Task] public static BashOperator T => new("x"); }
            namespace Other { public static class SaleS { [Pipeline("c")] public static class X { [Task] public static BashOperator T => new("x"); } } }
            """);

        Assert.Equal(["a", "b", "c"], generated.Manifests.Select(static dag => dag.DagId));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp12)]
    public void What_is_generated_compiles_in_older_languages(LanguageVersion language)
    {
        var generated = GeneratorTest.Run(PipelineProject.Of("""
            using DagSharp;
            [Pipeline("a_{x}")] [Product("x", 1)]
            public static class Sales
            {
                [Task] public static BashOperator T { get { return new BashOperator("x"); } }
                [Task] public static string U([From(nameof(V))] int v) { return "" + v; }
                [Task] public static int V(int x) { return x; }
            }
            """) with { Language = language });

        Assert.Equal(3, generated.Manifests.Single().Tasks.Count);
    }

    [Fact]
    public void A_text_of_any_kind_reaches_the_manifest_whole()
    {
        var generated = OracleTest.Agrees("""
            [Pipeline("p")]
            public static class P { [Task] public static BashOperator T => new("\" \\ \n \r\n \t \0 \u2028 é 😀 {x} {{y}} @\" //"); }
            """);

        Assert.Equal("\" \\ \n \r\n \t \0 \u2028 é 😀 {x} {{y}} @\" //", Text(generated));
    }

    private static string? Text(GeneratedProject generated) =>
        System.Text.Json.JsonDocument.Parse(generated.Manifests.Single().ToJson()).RootElement.GetProperty("tasks")[0].GetProperty("arguments").GetProperty("bash_command").GetString();
}
