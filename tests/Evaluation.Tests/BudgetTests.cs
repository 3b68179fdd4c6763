namespace DagSharp.Evaluation.Tests;

public class BudgetTests
{
    private static readonly EvaluationOptions Small = new() { MaxSteps = 100_000, MaxElements = 10_000, MaxStringLength = 10_000 };

    [Theory]
    [InlineData("while", "while (true) { }")]
    [InlineData("for", "for (;;) { }")]
    [InlineData("do", "var x = 0; do { x++; } while (x > 0 || x < 1);")]
    [InlineData("while", "while (true) { foreach (var x in new[] { 1, 2, 3 }) { _ = x; } }")]
    [InlineData("while", "foreach (var x in new[] { 1, 2, 3 }) { while (x > 0) { _ = x; } }")]
    [InlineData("while", "F(); void F() { var n = 0; while (true) n++; }")]
    [InlineData("foreach", "foreach (var x in F()) { } IEnumerable<int> F() { for (var i = 0; i < 3; i++) yield return i; foreach (var q in Enumerable.Repeat(1, 9000)) foreach (var p in Enumerable.Repeat(1, 9000)) yield return p; }")]
    public void A_loop_without_end_is_reported_at_the_loop(string keyword, string loop)
    {
        var program = Program.OfSnippet($"{loop}\n#pragma warning disable CS0162\nreturn 1;");

        var diagnostic = program.Fails(Small);

        Assert.Equal(("DAG2001", keyword), (diagnostic.RuleId, program.At(diagnostic.Location)));
    }

    [Fact]
    public void Recursion_without_end_is_reported()
    {
        var diagnostic = Program.OfSnippet("return F(1); int F(int n) => F(n + 1);").Fails();

        Assert.Equal(("DAG2003", 255), (diagnostic.RuleId, diagnostic.CallChain.Length));
    }

    [Fact]
    public void Deep_recursion_with_a_large_budget_ends_in_a_diagnostic()
    {
        Assert.Equal("DAG2003", Program.OfSnippet("return F(1); int F(int n) => 1 + F(n + 1);").Fails(new() { MaxDepth = 1_000_000 }).RuleId);
    }

    [Fact]
    public void An_infinite_sequence_may_be_cut()
    {
        Assert.Equal("[Int32 0, Int32 1, Int32 2]", Canonical.Text(Program.OfSnippet("return F().Take(3).ToList(); IEnumerable<int> F() { for (var i = 0; ; i++) yield return i; }").Evaluate(Small)));
    }

    [Theory]
    [InlineData("return F().ToList(); IEnumerable<int> F() { for (var i = 0; ; i++) yield return i; }")]
    [InlineData("return F().Where(x => x < 0).First(); IEnumerable<int> F() { while (true) yield return 1; }")]
    public void An_infinite_sequence_consumed_whole_is_reported(string snippet)
    {
        Assert.Contains(Program.OfSnippet(snippet).Fails(Small).RuleId, new[] { "DAG2001", "DAG2007" });
    }

    [Theory]
    [InlineData("return new int[1_000_000];")]
    [InlineData("return Enumerable.Range(0, int.MaxValue).ToList();")]
    [InlineData("return Enumerable.Repeat(1, int.MaxValue).Count();")]
    [InlineData("return new List<int>(2_000_000_000);")]
    [InlineData("var l = new List<int> { 1 }; for (var i = 0; i < 40; i++) l.AddRange(l); return l.Count;")]
    [InlineData("var s = \"x\"; for (var i = 0; i < 40; i++) s += s; return s;")]
    [InlineData("return new string('x', int.MaxValue);")]
    [InlineData("return \"x\".PadLeft(2_000_000_000);")]
    [InlineData("return $\"{1,2000000000}\";")]
    [InlineData("var b = new StringBuilder(); b.Append('x', 2_000_000_000); return b;")]
    [InlineData("return string.Concat(Enumerable.Repeat(new string('x', 9000), 9000));")]
    [InlineData("return string.Join(new string('x', 9000), Enumerable.Range(0, 9000));")]
    [InlineData("return new string('x', 9000).Replace(\"x\", new string('y', 9000));")]
    public void What_grows_too_large_is_reported_before_memory_is_used_up(string snippet)
    {
        Assert.Equal("DAG2007", Program.OfSnippet(snippet).Fails(Small).RuleId);
    }

    [Fact]
    public void Cancellation_ends_an_evaluation()
    {
        using var source = new CancellationTokenSource();
        var program = Program.OfSnippet("while (true) { }");
        source.CancelAfter(50);

        Assert.ThrowsAny<OperationCanceledException>(() => program.Evaluator(new() { MaxSteps = int.MaxValue }, source.Token).Invoke(program.Run, null, []));
    }
}
