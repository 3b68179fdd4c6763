namespace DagSharp.Dsl.Tests.Dags;

public class EdgeTests
{
    [Fact]
    public void Then_reads_in_order()
    {
        var dag = Dag.Create("d");
        dag.Empty("a").Then(dag.Empty("b")).Then(dag.Empty("c"));

        Assert.Equal(["a > b", "b > c"], Edges(dag));
    }

    [Fact]
    public void Several_are_joined_crosswise()
    {
        var dag = Dag.Create("d");
        var (a, b, c, d) = (dag.Empty("a"), dag.Empty("b"), dag.Empty("c"), dag.Empty("d"));
        dag.All(a, b).Then(c, d);

        Assert.Equal(["a > c", "a > d", "b > c", "b > d"], Edges(dag));
    }

    [Fact]
    public void A_chain_joins_sets_of_the_same_size_pairwise()
    {
        var dag = Dag.Create("d");
        var (a, b, c, d, e) = (dag.Empty("a"), dag.Empty("b"), dag.Empty("c"), dag.Empty("d"), dag.Empty("e"));
        dag.Chain(dag.All(a, b), dag.All(c, d), e);

        Assert.Equal(["a > c", "b > d", "c > e", "d > e"], Edges(dag));
    }

    [Fact]
    public void Before_and_after_are_each_other_mirrored()
    {
        var dag = Dag.Create("d");
        var (a, b, c) = (dag.Empty("a"), dag.Empty("b"), dag.Empty("c"));
        b.After(a);
        b.Before(c);

        Assert.Equal(["a > b", "b > c"], Edges(dag));
    }

    [Fact]
    public void An_edge_to_a_group_stays_one_edge()
    {
        var dag = Dag.Create("d");
        var group = dag.Group("g");
        dag.Empty("x");
        dag.Empty("y");
        group.Dispose();
        dag.Empty("a").Then(group).Then(dag.Empty("b"));

        Assert.Equal(["a > g", "g > b"], Edges(dag));
    }

    [Fact]
    public void An_edge_drawn_twice_is_one_and_takes_the_later_label()
    {
        var dag = Dag.Create("d");
        var (a, b) = (dag.Empty("a"), dag.Empty("b"));
        a.Then(b, "first");
        a.Then(b);
        Assert.Equal("first", Assert.Single(dag.ToManifest().Edges).Label);

        a.Then(b, "second");

        Assert.Equal("second", Assert.Single(dag.ToManifest().Edges).Label);
    }

    [Fact]
    public void Passing_an_output_makes_the_edge_and_keeps_a_label()
    {
        var dag = Dag.Create("d");
        var a = dag.Empty("a");
        var b = dag.Python("b", "jobs.run", new { Rows = new[] { a.Output } });
        Assert.Equal(["a > b"], Edges(dag));

        a.Then(b, "rows");

        Assert.Equal("rows", Assert.Single(dag.ToManifest().Edges).Label);
    }

    [Fact]
    public void A_user_s_own_mapping_that_looks_like_an_output_makes_no_edge()
    {
        var dag = Dag.Create("d");
        dag.Empty("a");
        dag.Add("b", new Operator("company.Operator") { ["value"] = new Dictionary<string, object?> { ["$type"] = "xcom", ["task_id"] = "a" } });

        Assert.Empty(Edges(dag));
    }

    [Fact]
    public void Edges_are_sorted_whatever_the_order_they_were_drawn_in()
    {
        var dag = Dag.Create("d");
        var (b, a, c) = (dag.Empty("b"), dag.Empty("B"), dag.Empty("a"));
        b.Then(c);
        a.Then(c);
        a.Then(b);

        Assert.Equal(["B > a", "B > b", "b > a"], Edges(dag));
    }

    [Fact]
    public void A_task_does_not_follow_itself()
    {
        var dag = Dag.Create("d");
        var a = dag.Empty("a");

        var problem = Assert.Throws<DefinitionException>(() => a.Then(a));

        Assert.Equal(("DAG0006", "'a' depends on itself"), (problem.RuleId, problem.Message));
    }

    [Fact]
    public void An_edge_does_not_leave_its_DAG()
    {
        var (one, two) = (Dag.Create("one"), Dag.Create("two"));
        var (a, b) = (one.Empty("a"), two.Empty("b"));

        var problem = Assert.Throws<DefinitionException>(() => one.All(a, one.Empty("c")).Then(one.All(b)));

        Assert.Equal(("DAG0005", "'a' is a task of 'one' and 'b' one of 'two'; an edge joins tasks of one DAG, use assets or TriggerDagRun between DAGs"), (problem.RuleId, problem.Message));
    }

    [Theory]
    [InlineData("argument")]
    [InlineData("anonymous")]
    [InlineData("method")]
    [InlineData("mapping")]
    public void An_output_does_not_leave_its_DAG(string place)
    {
        var (one, two) = (Dag.Create("one"), Dag.Create("two"));
        var foreign = two.Empty("t").Output;
        var task = one.Bash("t2", "x");
        switch (place)
        {
            case "argument": task.Operator["env"] = foreign; break;
            case "anonymous": task.Operator["env"] = new { A = new object[] { foreign } }; break;
            case "mapping": task.Expand("env", foreign); break;
            default:
                var size = two.Task(() => Samples.Reports.Measure("a"));
                one.Task(() => Samples.Reports.SendAsync(size), "t2_send");
                break;
        }

        var problem = Assert.Throws<DefinitionException>(() => one.ToManifest());

        Assert.Equal("DAG0005", problem.RuleId);
        Assert.Matches("^'t2(_send)?' of 'one' takes the output of '(t|measure)', a task of 'two'; outputs stay within a DAG", problem.Message);
    }

    [Fact]
    public void Nothing_is_no_end_of_an_edge() => Assert.Throws<ArgumentException>(static () => Dag.Create("d").All());

    private static IEnumerable<string> Edges(Dag dag) => dag.ToManifest().Edges.Select(static edge => $"{edge.Upstream} > {edge.Downstream}");
}
