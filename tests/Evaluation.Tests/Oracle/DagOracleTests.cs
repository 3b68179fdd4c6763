namespace DagSharp.Evaluation.Tests.Oracle;

/// <summary>The real builders, driven by the evaluator, give the manifest they give when the definition really runs.</summary>
public class DagOracleTests
{
    private const string Declarations = """
        public record Item(string Id, int Size);
        public static class Outputs
        {
            public static string[] List(string id, int count) => throw new InvalidOperationException("a task's body is not run");
            public static int Measure(string file, int factor) => throw new InvalidOperationException();
            public static int Sum(int[] sizes) => throw new InvalidOperationException();
            public static bool Enough(int total, Item item) => throw new InvalidOperationException();
            public static void Done() => throw new InvalidOperationException();
            public static class Nested { public static System.Threading.Tasks.Task<Item> Load(System.Threading.CancellationToken token) => throw new InvalidOperationException(); }
        }
        """;

    [Theory]
    [InlineData("""var dag = Dag.Create("a").Schedule("@daily").StartingOn(2026, 1, 1).Tagged("x", "y"); foreach (var i in Enumerable.Range(0, 3)) { var t = dag.Bash($"t{i}", $"echo {i}"); if (i > 0) first.Then(t); else first = t; } return dag;""")]
    [InlineData("""var dag = Dag.Create("b"); var item = new Item("p", 4); var files = dag.Task(() => Outputs.List(item.Id, item.Size + 1)); var sizes = dag.Map(files, file => Outputs.Measure(file, 2)); var total = dag.Task(() => Outputs.Sum(sizes.Outputs)); var ok = dag.Task(() => Outputs.Enough(total.Output, default!), "ok"); dag.Task(() => Outputs.Done()); dag.Task(() => Outputs.Nested.Load(default)); return dag;""")]
    [InlineData("""var dag = Dag.Create("c"); using (dag.Group("g")) { var a = dag.Python("a", "m.f", new { product = "p", n = 1, list = new[] { 1, 2 } }); var b = dag.Empty("b"); a.Then(b); } dag.Map(["x", "y"], f => Outputs.Measure(f, 3)); return dag;""")]
    [InlineData("""var dag = Dag.Create("d"); foreach (var (region, tier) in new[] { "eu", "us" }.Product(["gold", "basic"])) dag.Bash($"{region}_{tier}", "x"); foreach (var pair in new[] { new Item("a", 1), new Item("b", 2), new Item("c", 3) }.Combinations(2)) dag.Empty(string.Join("_", pair.Select(item => item.Id))); foreach (var chunk in Enumerable.Range(0, 5).Chunk(2)) dag.Bash($"c{chunk[0]}", string.Join(",", chunk)); return dag;""")]
    public void The_manifest_is_the_same_byte_for_byte(string body)
    {
        var program = new Program($"using DagSharp;\npublic static class Program {{ public static object? Run() {{ TaskRef first = null!; {body} }} }}\n{Declarations}");

        var expected = ((Dag)program.Execute()!).ToManifest().ToJson();

        Assert.Equal(expected, Assert.IsType<Dag>(program.Evaluate()).ToManifest().ToJson());
    }

    [Fact]
    public void An_expression_tree_that_is_no_call_is_refused()
    {
        var program = new Program($"using DagSharp;\npublic static class Program {{ public static object? Run() => Dag.Create(\"a\").Task(() => 1 + DateTime.MinValue.Day); }}");

        Assert.Equal("DAG0007", program.Fails().RuleId);
    }

    [Fact]
    public void An_element_that_is_not_passed_is_refused()
    {
        var program = new Program($"using DagSharp;\npublic static class Program {{ public static object? Run() => Dag.Create(\"a\").Map([\"x\"], f => Outputs.Measure(\"y\", 3)); }}\n{Declarations}");

        Assert.Equal("DAG0007", program.Fails().RuleId);
    }
}
