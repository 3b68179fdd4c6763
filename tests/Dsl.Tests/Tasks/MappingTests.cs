using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Tasks;

public class MappingTests
{
    [Fact]
    public void Arguments_keep_their_order_because_it_decides_the_indices()
    {
        var dag = Dag.Create("d");
        dag.Bash("t", "x").Expand("env", new[] { new { A = 1 } }).Expand("cwd", new[] { "/a" });

        Assert.Equal(
            """{"arguments":[{"name":"env","value":[{"a":1}]},{"name":"cwd","value":["/a"]}],"kind":"expand"}""",
            JsonWriter.Write(dag.ToManifest().Tasks[0].Mapping!, isIndented: false));
    }

    [Fact]
    public void Mapping_over_an_output_makes_the_edge()
    {
        var dag = Dag.Create("d");
        var list = dag.Empty("list");
        dag.Bash("t", "x").Expand("env", list.Output);
        using (var group = dag.Group("g"))
        {
            group.Expand("file", list.Output);
            dag.Empty("inside");
        }

        Assert.Equal(["list > g", "list > t"], dag.ToManifest().Edges.Select(static edge => $"{edge.Upstream} > {edge.Downstream}"));
    }

    [Fact]
    public void Sets_of_arguments_say_whether_they_are_strict()
    {
        var dag = Dag.Create("d");
        dag.Bash("t", "x").ExpandKwargs(new[] { new { Cwd = "/a" } }, strict: false);

        Assert.Equal(
            """{"kind":"expand_kwargs","sets":[{"cwd":"/a"}],"strict":false}""",
            JsonWriter.Write(dag.ToManifest().Tasks[0].Mapping!, isIndented: false));
    }

    [Fact]
    public void An_argument_is_expanded_once()
    {
        var task = Dag.Create("d").Bash("t", "x").Expand("env", new[] { 1 });

        Assert.StartsWith("'env' is expanded twice", Assert.Throws<ArgumentException>(() => task.Expand("env", new[] { 2 })).Message);
    }

    [Fact]
    public void The_two_ways_of_mapping_exclude_each_other()
    {
        var dag = Dag.Create("d");

        Assert.Throws<InvalidOperationException>(() => dag.Bash("a", "x").Expand("env", new[] { 1 }).ExpandKwargs(new[] { new { } }));
        Assert.Throws<InvalidOperationException>(() => dag.Bash("b", "x").ExpandKwargs(new[] { new { } }).Expand("env", new[] { 1 }));
        Assert.Throws<InvalidOperationException>(() => dag.Bash("c", "x").ExpandKwargs(new[] { new { } }).ExpandKwargs(new[] { new { } }));
    }

    [Fact]
    public void Nothing_cannot_be_mapped()
    {
        var dag = Dag.Create("d");

        Assert.Throws<ArgumentNullException>(() => dag.Bash("a", "x").Expand("env", null!));
        Assert.Throws<ArgumentNullException>(() => dag.Bash("b", "x").ExpandKwargs(null!));
    }
}
