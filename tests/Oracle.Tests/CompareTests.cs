namespace DagSharp.Oracle.Tests;

/// <summary>The verb <c>compare</c>.</summary>
public sealed class CompareTests : IDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"oracle-{Guid.NewGuid():N}.cs");

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Equal_values_and_equal_exceptions_are_equal()
    {
        var (code, text) = Compare("public static class A { public static int F(int n = 3) => n * 2; public static object G() => throw new InvalidOperationException(\"no\"); static int Hidden() => 1; }");

        Assert.Equal(0, code);
        Assert.Equal("equal     A.F(): Int32 6\nequal     A.G(): throws InvalidOperationException: no\n2 equal, 0 different, 0 refused\n", text);
    }

    [Fact]
    public void A_refusal_says_the_rule_and_the_place()
    {
        var (code, text) = Compare("public static class A\n{\n    public static DateTime F() => DateTime.Now;\n}");

        Assert.Equal(0, code);
        Assert.Contains("refused   A.F(): DAG1001 DateTime.Now uses the wall clock", text, StringComparison.Ordinal);
        Assert.Contains($"{Path.GetFileName(file)}(3,35)", text, StringComparison.Ordinal);
        Assert.Contains("1 refused (DAG1001 1)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_is_compared_by_what_it_gives()
    {
        var (code, text) = Compare("public static class A { public static string F(string s, int n) => s + n; public static void G(int n) { } }", "--call", "A.F(\"x\", 2)", "--call", "A.G(1)");

        Assert.Equal(0, code);
        Assert.Equal("equal     A.F(\"x\", 2): \"x2\"\nequal     A.G(1): null\n2 equal, 0 different, 0 refused\n", text);
    }

    [Fact]
    public void What_a_program_prints_is_compared()
    {
        var (code, text) = Compare("Console.WriteLine(\"{0}-{1}\", 1, 2.5); class A { static void Main() => Console.Write(new A()); public override string ToString() => \"an A\"; }", "--console");

        Assert.Equal(0, code);
        Assert.Contains("an A", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Different_results_are_both_shown()
    {
        // The evaluator's hash codes are its own, and no definition can see them by right.
        var subject = Comparing.Subject.Of("A.cs", "public static class A { public static int F() => 1; }");
        var method = Comparing.Methods.In(subject).Single();
        var evaluated = new Comparing.Evaluation(subject, TimeSpan.FromSeconds(20)) { Altering = static value => (int)value! + 1 }.Run(method, []);
        var comparison = new Comparing.Comparison("A.F()", evaluated, Comparing.Execution.Run(subject, method, [], TimeSpan.FromSeconds(20)));
        var output = new StringWriter();
        var report = new Comparing.CompareReport(output, isBrief: false);
        report.Add("A.cs", comparison);

        Assert.Equal(1, report.Finish());
        Assert.Equal("different A.F()\n          executed  Int32 1\n          evaluated Int32 2\n0 equal, 1 different, 0 refused\n", output.ToString().ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_run_that_does_not_end_is_timed_out()
    {
        var subject = Comparing.Subject.Of("A.cs", "public static class A { public static int F() { while (true) { } } }");

        var outcome = Comparing.Execution.Run(subject, Comparing.Methods.In(subject).Single(), [], TimeSpan.FromMilliseconds(50));

        Assert.Equal("timed out", outcome.ToString());
    }

    [Fact]
    public void An_endless_sequence_is_cut()
    {
        Assert.Equal(0, Compare("public static class A { public static IEnumerable<int> F() { while (true) yield return 1; } }").Code);
    }

    [Fact]
    public void A_file_that_does_not_compile_ends_with_2()
    {
        var (code, text) = Compare("public static class A { public static int F() => \"x\"; }");

        Assert.Equal(2, code);
        Assert.Contains("CS0029", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no such file", "compare", "no-such-file.cs")]
    [InlineData("a file to compare is missing", "compare")]
    [InlineData("'--what' is not understood", "compare", "--what")]
    [InlineData("'--what' is not understood", "random", "--what")]
    [InlineData("'--what' is not understood", "hostile", "--what")]
    [InlineData("compare FILE.cs", "compile")]
    public void Bad_arguments_are_explained(string expected, params string[] arguments)
    {
        var output = new StringWriter();

        Assert.Equal(2, Tool.Run(arguments, output));
        Assert.Contains(expected, output.ToString(), StringComparison.Ordinal);
    }

    private (int Code, string Text) Compare(string source, params string[] more)
    {
        File.WriteAllText(file, source);
        var output = new StringWriter();
        var code = Tool.Run(["compare", file, .. more], output);
        return (code, output.ToString().ReplaceLineEndings("\n"));
    }
}
