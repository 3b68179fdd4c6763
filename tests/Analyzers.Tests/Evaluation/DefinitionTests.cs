using DagSharp.Analyzers.Tests.Support;
using DagSharp.Generators.Tests.Support;

namespace DagSharp.Analyzers.Tests.Evaluation;

public class DefinitionTests
{
    private static string Define(string body) => $$"""
        [Pipeline]
        public static class P
        {
            public static IEnumerable<Dag> Define()
            {
                var dag = Dag.Create("p");
                {{body}}
                yield return dag;
            }
        }
        """;

    [Theory]
    [InlineData("dag.Tagged({|DAG1001:DateTime.Now|}.ToString());")]
    [InlineData("dag.Tagged({|DAG1002:Guid.NewGuid()|}.ToString());")]
    [InlineData("dag.Tagged({|DAG1004:Environment.MachineName|});")]
    [InlineData("{|DAG2001:while|} (true) { dag.Tagged(\"x\"); }")]
    [InlineData("dag.Tagged({|DAG3001:File.ReadAllText(\"x\")|});")]
    [InlineData("dag.Tagged({|DAG5002:Path.GetTempFileName()|});")]
    [InlineData("dynamic x = 1; dag.Tagged({|DAG5001:x.ToString()|});")]
    [InlineData("{|DAG5004:throw new InvalidOperationException(\"no way\");|}")]
    [InlineData("string? text = null; dag.Tagged({|DAG5005:text!.Length|}.ToString());")]
    [InlineData("dag.Tagged({|DAG5005:new[] { \"a\" }[3]|});")]
    [InlineData("dag.Tagged($\"{{|DAG5005:1 / \"\".Length|}}\");")]
    [InlineData("{|DAG0004:dag.Bash(\"a\", \"x\")|};", "dag.Bash(\"a\", \"x\");")]
    [InlineData("dag.Chain({|DAG0003:dag.Bash(\"a b\", \"x\")|});")]
    public void A_fault_is_told_at_the_expression(string body, string? before = null)
    {
        var source = Define(before + body);
        var markup = Markup.Parse(source);
        var found = AnalyzerTest.Run(PipelineProject.Of(markup.Text).WithProperty("DagSharpMaxSteps", "20000"));

        var (id, start, end) = markup.Places.Single();
        var fault = Assert.Single(found);
        Assert.Equal(id, fault.Id);
        Assert.True(fault.Location.SourceSpan.OverlapsWith(new(start, end - start)), $"{fault} is at '{fault.Location.SourceTree!.ToString()[fault.Location.SourceSpan.Start..fault.Location.SourceSpan.End]}'");
    }

    [Fact]
    public void A_fault_in_another_file_is_told_at_the_call_in_the_pipeline()
    {
        var project = new PipelineProject().With("Names.cs", """
            public static class Names
            {
                public static string Of(string name) => Deeper(name);
                private static string Deeper(string name) => $"{name}_{DateTime.Now.Year}";
            }
            """);
        var found = AnalyzerTest.Reports(
            project,
            """
            [Pipeline("p")]
            public static class P { [Task] public static BashOperator T() => new({|DAG1001:Names.Of("a")|}); }
            """,
            "DateTime.Now");

        var others = found.Single().AdditionalLocations.Select(static location => Path.GetFileName(location.SourceTree!.FilePath)).Distinct();
        Assert.Contains("Names.cs", others);
        Assert.Contains("Names.Of", found.Single().GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void Dags_before_a_fault_are_kept()
    {
        var generated = GeneratorTest.RunOnce(PipelineProject.Of("""
            [Pipeline] public static class P
            {
                public static IEnumerable<Dag> Define() { yield return Dag.Create("a"); yield return Dag.Create("b"); throw new Exception("c"); }
            }
            """));

        Assert.Equal(["a", "b"], generated.Manifests.Select(static dag => dag.DagId));
        Assert.Equal(["DAG5004"], generated.Errors.Select(static error => error.Id));
    }

    [Theory]
    [InlineData("null!")]
    [InlineData("new Dag[] { null! }")]
    public void Define_gives_dags(string result) => AnalyzerTest.Reports(
        $$"""[Pipeline] public static class P { public static IEnumerable<Dag> {|DAG0007:Define|}() => {{result}}; }""",
        "is to give a Dag or a sequence of Dags, and gave null");

    [Fact]
    public void A_sequence_in_an_argument_is_evaluated_last_and_still_told() => AnalyzerTest.Reports(
        """
        [Pipeline("p")]
        public static class P
        {
            [Task] public static PythonOperator A() => new("a.b") { OpKeywordArguments = new { late = new[] { 1, 0 }.Select(x => {|DAG5005:1 / x|}) } };
        }
        """);

    [Fact]
    public void A_property_that_throws_is_the_fault_of_the_definition() => AnalyzerTest.Reports(
        """
        public sealed record Region(string Code) { public string Bad => throw {|DAG5004:new Exception("bad")|}; }
        [Pipeline("p_{region.Bad}")]
        [ForEach("region", nameof(Regions))]
        public static class P
        {
            static readonly Region[] Regions = [new("eu")];
            [Task] public static BashOperator A() => new("x");
        }
        """);

    [Fact]
    public void A_rule_of_the_users_own_is_still_told() => AnalyzerTest.Reports(
        """
        [Pipeline("p")]
        public static class P { [Task] public static BashOperator A() => throw {|DAG5004:new DefinitionException("TEAM7", "our own rule")|}; }
        """,
        "TEAM7: our own rule");

    [Fact]
    public void A_definition_cannot_use_what_is_generated_from_it()
    {
        const string Source = """
            namespace Project;
            [Pipeline("a")] public static class A { [Task] public static BashOperator T => new("x"); }
            [Pipeline("b")] public static class B { [Task] public static BashOperator T() => new($"after {{|DAG5001:DagIds.A|}}"); }
            """;
        AnalyzerTest.Reports(Source, "DagIds is generated from the pipelines, so no definition can use it; write the id as a text");

        var generated = GeneratorTest.RunOnce(PipelineProject.Of(Markup.Parse(Source).Text));
        Assert.Equal(["a"], generated.Manifests.Select(static dag => dag.DagId));
        Assert.Contains("DagIds is generated", generated.Errors.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_constant_from_generated_code_in_an_attribute_is_told_too()
    {
        var generated = GeneratorTest.RunOnce(PipelineProject.Of("""
            namespace Project;
            [Pipeline("a")] public static class A { [Task] public static BashOperator T => new("x"); }
            [Pipeline(DagIds.A + "_b")] public static class B { [Task] public static BashOperator T() => new("x"); }
            """));

        Assert.DoesNotContain(generated.Manifests, static dag => dag.DagId == "b");
        Assert.Contains(generated.Errors, static error => error.Message.Contains("DagIds is generated", StringComparison.Ordinal));
    }
}
