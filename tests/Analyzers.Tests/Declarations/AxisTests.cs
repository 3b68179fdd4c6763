using DagSharp.Analyzers.Tests.Support;
using DagSharp.Generators.Tests.Support;

namespace DagSharp.Analyzers.Tests.Declarations;

public class AxisTests
{
    private const string Body = "public static class P { [Task] public static BashOperator T(object x) => new($\"{x}\"); }";

    [Theory]
    [InlineData("[Product({|DAG0009:\"x\"|})]", "the axis 'x' has no values")]
    [InlineData("[Product(\"x\", 1), Product({|DAG0009:\"x\"|}, 2)]", "is declared twice")]
    [InlineData("[Product(\"x\", 1), Product({|DAG0009:\"y\"|}, 2)]", "nothing uses the axis 'y'")]
    [InlineData("[Product(\"x\", 1), Product({|DAG0009:\"\"|}, 2)]", "is no name for an axis")]
    [InlineData("[Product(\"x\", 1), Product({|DAG0009:\"a b\"|}, 2)]", "'a b' is no name for an axis")]
    [InlineData("[Product(\"x\", 1, {|DAG0009:typeof(int)|})]", "typeof(int)")]
    [InlineData("[Entry(\"x\", \"a\", 1), Entry(\"x\", {|DAG0009:\"a\"|}, 2)]", "is there twice")]
    [InlineData("[Product(\"x\", 1)][{|DAG0009:Exclude(1, 2)|}]", "[Exclude] has 2 values, and 'P' has 1 axes")]
    [InlineData("[Product(\"x\", 1)][{|DAG0009:Exclude|}]", "names no value")]
    [InlineData("[Product(\"x\", 1)][{|DAG0009:Exclude(null)|}]", "names no value")]
    [InlineData("[Product(\"x\", \"apac\", \"eu\")][Exclude({|DAG0009:\"apca\"|})]", "did you mean 'apac'?")]
    [InlineData("[Product(\"x\", null, 1)]", "{x} is null")]
    public void An_axis_is_well_declared(string attributes, string message)
    {
        var id = message == "{x} is null" ? "{|DAG0001:\"p_{x}\"|}" : "\"p_{x}\"";
        AnalyzerTest.Reports($"[Pipeline({id})]\n{attributes}\n{Body}", message);
    }

    [Fact]
    public void A_member_gives_values() => AnalyzerTest.Reports(
        """
        [Pipeline("p_{x}")]
        [ForEach({|DAG0009:"x"|}, nameof(Values))]
        public static class P { static readonly int[] Values = []; [Task] public static BashOperator T(int x) => new($"{x}"); }
        """);

    [Theory]
    [InlineData("static string {|DAG0009:Values|} => \"abc\";", "a sequence or dictionary, and gives \"abc\"")]
    [InlineData("static int[]? {|DAG0009:Values|} => null;", "gives null")]
    [InlineData("static IEnumerable<int> {|DAG2004:Values|}() { for (var i = 0; ; i++) yield return i; }", "more than 1000 values of an axis; does the sequence end?")]
    [InlineData("static IEnumerable<int> {|DAG0007:Values|}<X>() => [];", "nothing says which types")]
    public void A_member_that_gives_no_values_is_told(string member, string message) => AnalyzerTest.Reports(
        new PipelineProject().WithProperty("DagSharpMaxDags", "10"),
        $$"""
        [Pipeline("p_{x}")]
        [ForEach("x", nameof(Values))]
        public static class P { {{member}} [Task] public static BashOperator T(object x) => new($"{x}"); }
        """,
        message);

    [Fact]
    public void Too_many_dags_show_the_arithmetic() => AnalyzerTest.Reports(
        new PipelineProject().WithProperty("DagSharpMaxDags", "5"),
        """
        [Pipeline({|DAG2004:"p_{x}_{y}"|})]
        [Product("x", 1, 2, 3)]
        [Product("y", 1, 2)]
        public static class P { [Task] public static BashOperator T => new("x"); }
        """,
        "with 'P' the project defines more than 5 DAGs: 3 x × 2 y = 6");

    [Fact]
    public void A_product_that_never_ends_is_stopped()
    {
        var axes = string.Join("\n", Enumerable.Range(0, 40).Select(static axis => $"[Product(\"a{axis}\", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9)]"));
        var uses = string.Join(", ", Enumerable.Range(0, 40).Select(static axis => $"int a{axis}"));
        AnalyzerTest.Reports(
            new PipelineProject().WithProperty("DagSharpMaxDags", "10"),
            $$"""
            [Pipeline({|DAG2004:"p"|})]
            {{axes}}
            [Where(nameof(Keep))]
            public static class P { static bool Keep({{uses}}) => false; [Task] public static BashOperator T => new("x"); }
            """,
            "= 1" + new string('0', 40));
    }

    [Fact]
    public void Dags_of_all_pipelines_count_together() => AnalyzerTest.Reports(
        new PipelineProject().WithProperty("DagSharpMaxDags", "3"),
        """
        [Pipeline("a_{x}")][Product("x", 1, 2)] public static class A { [Task] public static BashOperator T => new("x"); }
        [Pipeline({|DAG2004:"b_{x}"|})][Product("x", 1, 2)] public static class B { [Task] public static BashOperator T => new("x"); }
        """,
        "with 'B' the project defines more than 3 DAGs, 2 of them by pipelines before it: 2 x = 2");

    [Fact]
    public void Define_has_an_end() => AnalyzerTest.Reports(
        new PipelineProject().WithProperty("DagSharpMaxDags", "3"),
        """
        [Pipeline] public static class A { public static IEnumerable<Dag> {|DAG2004:Define|}() { for (var i = 0; ; i++) yield return Dag.Create($"a{i}"); } }
        """,
        "more than 3 DAGs");

    [Fact]
    public void Too_many_tasks_leave_the_other_dags()
    {
        var project = new PipelineProject().WithProperty("DagSharpMaxTasks", "2");
        AnalyzerTest.Reports(
            project,
            """
            [Pipeline] public static class A
            {
                public static IEnumerable<Dag> {|DAG2005:Define|}()
                {
                    foreach (var count in new[] { 1, 3, 2 })
                    {
                        var dag = Dag.Create($"a{count}");
                        TaskRef? last = null;
                        for (var i = 0; i < count; i++) { var task = dag.Empty($"t{i}"); last?.Then(task); last = task; }
                        yield return dag;
                    }
                }
            }
            """,
            "'a3' has 3 tasks; at most 2 are allowed");
    }
}
