namespace DagSharp.Evaluation.Tests;

/// <summary>What is outside the language subset ends in a diagnostic about the definition, never in an internal error.</summary>
public class RobustnessTests
{
    [Theory]
    [InlineData("DAG5001", "unsafe { int x = 1; int* p = &x; return *p; }")]
    [InlineData("DAG5001", "dynamic d = 1; return d + 1;")]
    [InlineData("DAG5001", "unsafe { delegate*<int, int> f = &X.F; return f(1); }\n---\nstatic class X { public static int F(int n) => n; }")]
    [InlineData("DAG5002", "return typeof(X).GetMethods();\n---\nclass X;")]
    [InlineData("DAG5002", "return Activator.CreateInstance(typeof(X));\n---\nclass X;")]
    [InlineData("DAG5002", "return System.Text.Json.JsonSerializer.Serialize(new[] { 1 });")]
    [InlineData("DAG5002", "return GC.GetTotalMemory(false);")]
    [InlineData("DAG5001", "return X.F();\n---\nstatic class X { [System.Runtime.InteropServices.DllImport(\"x\")] public static extern int F(); }")]
    [InlineData("DAG1007", "return F().GetAwaiter(); async IAsyncEnumerable<int> G() { yield return 1; await System.Threading.Tasks.Task.Yield(); } async System.Threading.Tasks.Task F() { await foreach (var x in G()) { } }")]
    [InlineData("DAG5001", "return new Mine();\n---\nclass Mine : StringComparer { public override int Compare(string? x, string? y) => 0; public override bool Equals(string? x, string? y) => true; public override int GetHashCode(string s) => 0; }")]
    [InlineData("DAG5002", "return Half.Parse(\"1\") + (Half)2;")]
    [InlineData("DAG5004", "return new[] { new X(), new X() }.Order().ToList();\n---\nclass X;")]
    [InlineData("DAG5005", "return new string('x', 3).Substring(4);")]
    [InlineData("DAG2003", "return new A().ToString();\n---\nrecord A { public A Self => this; }")]
    public void Every_refusal_is_about_the_definition(string rule, string snippet)
    {
        var diagnostic = Program.OfSnippet(snippet).Fails();

        Assert.True(diagnostic.RuleId != EvaluationRules.InternalError, diagnostic.Text);
        Assert.Equal(rule, diagnostic.RuleId);
        Assert.True(diagnostic.Location.IsInSource);
    }

    [Fact]
    public void An_evaluator_goes_on_after_a_failure()
    {
        var program = new Program("public static class Program { static readonly int[] Data = [1, 2]; public static object Run(int n) => Data[n]; }");
        var evaluator = program.Evaluator();

        Assert.Throws<EvaluationException>(() => evaluator.Invoke(program.Run, null, [5]));
        Assert.Equal(2, evaluator.Invoke(program.Run, null, [1]));
    }

    [Fact]
    public void The_shortest_text_of_a_number_is_the_modern_hosts()
    {
        foreach (var number in new[] { 0.1 + 0.2, 1e14, 1e16, 1e17, 1.5e-5, 1e-4, 123456.789, -2.5, 5e-324, double.MaxValue, 0, -0.0, 1 / 3.0, double.NaN, double.NegativeInfinity })
        {
            Assert.Equal(
                number.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
                Numbers.Shortest(number, 17, text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture).Equals(number)));
        }
    }
}
