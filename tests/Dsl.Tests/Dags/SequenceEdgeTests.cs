namespace DagSharp.Dsl.Tests.Dags;

public class SequenceEdgeTests
{
    private readonly Dag dag = Dag.Create("d");

    private List<TaskRef> Tasks(params string[] ids) => [.. ids.Select(id => dag.Empty(id))];

    private IEnumerable<string> Edges => dag.ToManifest().Edges.Select(static edge => $"{edge.Upstream}{(edge.Label is null ? "" : $" {edge.Label}")} > {edge.Downstream}");

    [Fact]
    public void A_list_comes_after_a_task_and_a_task_after_the_list()
    {
        dag.Empty("start").Then(Tasks("a", "b")).Then(dag.Empty("end"));

        Assert.Equal(["a > end", "b > end", "start > a", "start > b"], Edges);
    }

    [Fact]
    public void Each_edge_to_a_list_has_the_label()
    {
        dag.Empty("start").Then(Tasks("a", "b"), "each");

        Assert.Equal(["start each > a", "start each > b"], Edges);
    }

    [Fact]
    public void A_list_comes_before_or_after_a_task()
    {
        var task = dag.Empty("task");
        task.After(Tasks("a", "b").Where(static _ => true));
        task.Before(Tasks("c"));

        Assert.Equal(["a > task", "b > task", "task > c"], Edges);
    }

    [Fact]
    public void A_list_is_chained()
    {
        dag.Chain(Tasks("a", "b", "c").AsEnumerable());

        Assert.Equal(["a > b", "b > c"], Edges);
    }

    [Fact]
    public void Lists_of_one_size_are_joined_crosswise_on_request()
    {
        dag.All(Tasks("a", "b")).Then(Tasks("c", "d"));

        Assert.Equal(["a > c", "a > d", "b > c", "b > d"], Edges);
    }

    [Fact]
    public void The_ways_of_a_condition_and_of_a_choice_may_be_lists()
    {
        dag.If(dag.Task(() => IsLarge())).Then(Tasks("a", "b").Where(static _ => true)).Else(Tasks("c"));
        dag.Switch(dag.Task(() => Kind())).Case("x", Tasks("d")).Default(Tasks("e"));

        Assert.Equal(
            ["if_is_large > a", "if_is_large > b", "if_is_large > c", "is_large > if_is_large", "kind > switch_kind", "switch_kind > d", "switch_kind > e"],
            Edges);
    }

    private static bool IsLarge() => true;

    private static string Kind() => "x";

    [Fact]
    public void Nothing_comes_after_an_empty_list()
    {
        var start = dag.Empty("start");

        Assert.StartsWith("at least one task or group is needed", Assert.Throws<ArgumentException>(() => start.Then(Tasks())).Message);
    }
}
