using DagSharp.Analyzers.Tests.Support;

namespace DagSharp.Analyzers.Tests.Declarations;

public class SignatureTests
{
    private static void InClass(string members, params string[] messages) => AnalyzerTest.Reports($$"""
        [Pipeline("p_{axis}")]
        [Product("axis", "a", "b")]
        public static class P
        {
            [Task] public static int[] Numbers() => [];
            {{members}}
        }
        """, messages);

    [Theory]
    [InlineData("[Task] public static int T(ref int {|DAG0007:axis|}) => 1;", "passed by reference")]
    [InlineData("[Task] public static int T(out int {|DAG0007:axis|}) { axis = 1; return 1; }", "passed by reference")]
    [InlineData("[Task] public static int {|DAG0007:T|}<X>() => 1;", "type parameters")]
    [InlineData("[Task] public static async void {|DAG0007:T|}() => await Task.Yield();", "async void")]
    [InlineData("[Task] public static int T(string {|DAG0007:axes|}) => 1;", "did you mean 'axis'?")]
    [InlineData("[Task] public static int T(Span<int> {|DAG0007:axis|}) => 1;", "a Span<int>, which lives on the stack only")]
    [InlineData("static int field; [Task] public static ref int {|DAG0007:T|}() => ref field;", "returns a reference")]
    [InlineData("[Task] public static Span<int> {|DAG0007:T|}() => default;", "lives on the stack only")]
    [InlineData("[Task] public static Task<BashOperator> {|DAG0007:T|}() => Task.FromResult(new BashOperator(\"x\"));", "an operator is returned as it is")]
    [InlineData("[Task] public static BashOperator[] {|DAG0007:T|}() => [];", "an operator is returned as it is")]
    [InlineData("[Task] public static int {|DAG0007:T|} => 1;", "a task only if it gives an operator")]
    [InlineData("[Task] public static int {|DAG0007:T|}() => 1; public static int T(int x) => x;", "the name of several methods")]
    [InlineData("[Task] public static int T([From(nameof(Numbers)), Each(nameof(Numbers))] int[] {|DAG0007:x|}) => 1;", "has both [From] and [Each]")]
    [InlineData("[Task] public static BashOperator T([From(nameof(Numbers))] int[] {|DAG0007:x|}) => new(\"x\");", "has no results of tasks")]
    [InlineData("[Task] public static BashOperator T(int {|DAG0007:x|}) => new(\"x\");", "is no axis of 'P'")]
    [InlineData("[Configure] public static void {|DAG0007:C|}(string axis) { }", "needs a parameter of type Dag")]
    [InlineData("[Configure] public static void C(Dag dag, string {|DAG0007:axes|}) { }", "did you mean 'axis'?")]
    public void A_signature_can_be_bound(string member, string message) => InClass(member, message);

    [Theory]
    [InlineData("[Task] public static int T([From(nameof(Numbers))] string {|DAG0008:x|}) => 1;", "'x' of 'T' is string, and 'Numbers' gives int[]")]
    [InlineData("[Task] public static int T([Each(nameof(Numbers))] string {|DAG0008:x|}) => 1;", "gives elements of int[]")]
    [InlineData("[Task] public static int M([Each(nameof(Numbers))] int x) => x; [Task] public static int T([From(nameof(M))] int {|DAG0008:x|}) => 1;", "'M' gives a list of int, one for each element it is mapped over")]
    [InlineData("[Task] public static int M([Each(nameof(Numbers))] int x) => x; [Task] public static int T([Each(nameof(M))] string {|DAG0008:x|}) => 1;", "'M' gives int")]
    [InlineData("[Task] public static int One() => 1; [Task] public static int T([Each(nameof(One))] int {|DAG0008:x|}) => 1;", "gives elements of int")]
    [InlineData("[Task] public static void Void() { } [Task] public static int T([From(nameof(Void))] object {|DAG0008:x|}) => 1;", "'Void' gives void")]
    [InlineData("[Task] public static Task Void() => Task.CompletedTask; [Task] public static int T([From(nameof(Void))] object {|DAG0008:x|}) => 1;", "'Void' gives void")]
    [InlineData("[Task] public static int T(int {|DAG0008:axis|}) => 1;", "'axis' of 'T' is int, and the axis has the value \"a\"")]
    [InlineData("[Task] public static BashOperator T(DayOfWeek {|DAG0008:axis|}) => new(\"x\");", "is DayOfWeek, and the axis has the value \"a\"")]
    [InlineData("public sealed class Own { public static implicit operator Own(int[] x) => new(); } [Task] public static int T([From(nameof(Numbers))] Own {|DAG0008:x|}) => 1;", "is P.Own")]
    public void A_value_fits_its_parameter(string member, string message) => AnalyzerTest.Reports($$"""
        [Pipeline("p_{axis}")]
        [Product("axis", "a", "b")]
        public static class P
        {
            [Task] public static int[] Numbers() => [];
            {{member}}
        }
        """, message.Replace("P.Own", "Own", StringComparison.Ordinal));

    [Theory]
    [InlineData("byte", "300")]
    [InlineData("uint", "-1")]
    [InlineData("int", "1L")]
    [InlineData("int", "1.5")]
    [InlineData("string", "1")]
    [InlineData("string", "'c'")]
    [InlineData("bool", "1")]
    [InlineData("int", "null")]
    public void A_constant_that_does_not_fit_is_told(string type, string value) => AnalyzerTest.Reports($$"""
        [Pipeline("p")]
        [Product("x", {{value}}, {{value}})]
        public static class P { [Task] public static int T({{type}} {|DAG0008:x|}) => 1; }
        """);

    [Fact]
    public void A_value_that_is_known_late_is_checked_late() => AnalyzerTest.Reports(
        """
        [Pipeline("p_{x}")]
        [ForEach("x", nameof(Values))]
        public static class P
        {
            static readonly object[] Values = [1, "two"];
            [Task] public static BashOperator T(int {|DAG0008:x|}) => new($"{x}");
        }
        """,
        "'x' is int, and the axis has the value \"two\"");

    [Theory]
    [InlineData("public sealed class P(int x) { [Task] public int {|DAG0007:T|}() => x; }", "has no public constructor without parameters; make the task static")]
    [InlineData("public abstract class P { [Task] public abstract int {|DAG0007:T|}(); }", "which is abstract; put [Pipeline] on a class that derives from it")]
    [InlineData("public sealed class {|DAG0007:P|}<X> { [Task] public static int T() => 1; }", "has type parameters")]
    [InlineData("file static class {|DAG0007:P|} { [Task] public static int T() => 1; }", "is local to its file")]
    [InlineData("public class P { [Task] public static BashOperator T => new(\"x\"); public class {|DAG0007:G|} : P { } }", "derives from a class that contains it")]
    [InlineData("public static class P { public static int {|DAG0007:Define|}() => 1; }", "must return Dag or IEnumerable<Dag>, found int")]
    [InlineData("public static class P { public static Dag {|DAG0007:Define|}<X>() => Dag.Create(\"x\"); }", "has type parameters")]
    [InlineData("public static class P { public static Dag Define(string {|DAG0007:catalog|}) => Dag.Create(catalog); }", "add [Config<string>(\"catalog\", \"file.yml\")] to the class")]
    [InlineData("public sealed class P(int {|DAG0007:x|}) { public Dag Define() => Dag.Create($\"a{x}\"); }", "add [Config<int>(\"x\", \"file.yml\")] to the class, or derive a class that passes it to its base")]
    [InlineData("public sealed class P { public P(int x) { } public P(string x) { } public Dag {|DAG0007:Define|}() => Dag.Create(\"a\"); }", "or several and none without parameters; make the define method static")]
    [InlineData("[Product(\"x\", \"a\")] public sealed class P(int {|DAG0008:x|}) { public Dag Define() => Dag.Create($\"a{x}\"); }", "'x' of the constructor of 'P' is int, and the axis has the value \"a\"")]
    public void A_class_can_be_a_pipeline(string declaration, string message) => AnalyzerTest.Reports("[Pipeline]\n" + declaration, message);

    [Theory]
    [InlineData("[{|DAG0007:Setup|}] public static BashOperator X => new(\"x\");", "[Setup] on 'X' says something about a task")]
    [InlineData("[{|DAG0007:After(nameof(T))|}] public static BashOperator X => new(\"x\");", "add [Task]")]
    [InlineData("[{|DAG0007:Outlet(\"a\")|}] public static BashOperator X => new(\"x\");", "[Outlet] on 'X'")]
    [InlineData("[{|DAG0007:Product(\"a\", 1)|}] public static class G { [Task] public static BashOperator X => new(\"x\"); }", "[Product] on the group 'G' is for pipelines")]
    [InlineData("public static class G { [{|DAG0007:Configure|}] public static void C(Dag dag) { } [Task] public static BashOperator X => new(\"x\"); }", "it belongs in the pipeline 'P'")]
    public void An_attribute_that_nothing_reads_is_told(string member, string message) => AnalyzerTest.Reports($$"""
        [Pipeline("p")] public static class P { [Task] public static BashOperator T => new("x"); {{member}} }
        """.Replace("public static class G { [Task] public static BashOperator X", "public static class G { [Task, After(nameof(T))] public static BashOperator X").Replace("{ } [Task] public static BashOperator X", "{ } [Task, After(nameof(T))] public static BashOperator X"), message);

    [Fact]
    public void Define_leaves_nothing_out_in_silence() => AnalyzerTest.Reports(
        """
        [Pipeline({|DAG0009:"p"|}, Schedule = {|DAG0009:"@daily"|})]
        [{|DAG0009:Defaults(Retries = 1)|}]
        public static class P
        {
            public static Dag Define() => Dag.Create("x");
            [Task] public static BashOperator {|DAG0007:T|} => new("x");
        }
        """);
}
