using DagSharp.Analyzers.Tests.Support;

namespace DagSharp.Analyzers.Tests.Declarations;

public class ReferenceTests
{
    [Fact]
    public void After_names_a_task() => AnalyzerTest.Reports(
        """
        [Pipeline("p")] public static class P
        {
            [Task] public static BashOperator Load => new("x");
            [Task, After(nameof(Load), {|DAG0005:"Laod"|})] public static BashOperator Check => new("x");
        }
        """,
        "the task 'Check' refers to 'Laod', and 'P' has no task or group of that name; did you mean 'Load'?");

    [Fact]
    public void From_and_each_and_teardown_name_a_task() => AnalyzerTest.Reports(
        """
        [Pipeline("p")] public static class P
        {
            [Task] public static string[] List() => [];
            [Task] public static int One([From({|DAG0005:"Lists"|})] string[] list) => 1;
            [Task] public static int Two([Each({|DAG0005:"Lists"|})] string item) => 1;
        }
        """);

    [Fact]
    public void A_teardown_names_its_setups() => AnalyzerTest.Reports(
        """
        [Pipeline("p")] public static class P
        {
            [Task] public static BashOperator Make => new("x");
            [Task, Teardown(nameof(Make), {|DAG0005:"Mak"|})] public static BashOperator Drop => new("x");
        }
        """);

    [Fact]
    public void From_names_no_group() => AnalyzerTest.Reports(
        """
        [Pipeline("p")] public static class P
        {
            public static class G { [Task] public static int A() => 1; }
            [Task] public static int B([From({|DAG0005:nameof(G)|})] int a) => a;
        }
        """,
        "refers to 'G', which is a group; expected a task");

    [Fact]
    public void A_name_of_several_groups_is_not_clear() => AnalyzerTest.Reports(
        """
        [Pipeline("p")] public static class P
        {
            public static class G { [Task] public static BashOperator A => new("x"); }
            public static class H { [Task] public static BashOperator A => new("x"); }
            [Task, After({|DAG0005:"A"|})] public static BashOperator B => new("x");
        }
        """,
        "several groups of 'P' have a task of that name");

    [Fact]
    public void Tasks_depend_in_no_circle() => AnalyzerTest.Reports(
        """
        [Pipeline("p")] public static class P
        {
            [Task, After(nameof(C))] public static BashOperator {|DAG0006:A|} => new("x");
            [Task, After(nameof(A))] public static BashOperator B => new("x");
            [Task, After(nameof(B))] public static BashOperator C => new("x");
        }
        """);

    [Fact]
    public void A_task_does_not_depend_on_itself() => AnalyzerTest.Reports(
        """
        [Pipeline("p")] public static class P { [Task, After(nameof(A))] public static BashOperator {|DAG0006:A|} => new("x"); }
        """,
        "'a' depends on itself");

    [Fact]
    public void Members_of_axes_and_filters_exist() => AnalyzerTest.Reports(
        """
        [Pipeline("p_{x}")]
        [ForEach("x", {|DAG0005:"Value"|})]
        [Where({|DAG0005:"Keeps"|})]
        public static class P
        {
            static readonly int[] Values = [1];
            static bool Keep(int x) => x > 0;
            [Task] public static BashOperator A(int x) => new($"{x}");
        }
        """.Replace("[Pipeline(\"p_{x}\")]", "[Pipeline({|DAG0001:\"p_{x}\"|})]").Replace("A(int x)", "A(int {|DAG0007:x|})"),
        "names no axis",
        "did you mean 'Values'?",
        "did you mean 'Keep'?");

    [Fact]
    public void A_task_without_an_edge_is_told_quietly()
    {
        var found = AnalyzerTest.Reports(
            """
            [Pipeline("p")] public static class P
            {
                [Task] public static BashOperator A => new("x");
                [Task, After(nameof(A))] public static BashOperator B => new("x");
                [Task] public static BashOperator {|DAG0011:C|} => new("x");
            }
            """);

        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, found.Single().Severity);
    }

    [Fact]
    public void A_pipeline_without_tasks_is_told() => AnalyzerTest.Reports("""[Pipeline("p")] public static class {|DAG0011:P|};""".Replace(";", " { }"));
}
