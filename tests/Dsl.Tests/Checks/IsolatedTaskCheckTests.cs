using DagSharp.Checks;

namespace DagSharp.Dsl.Tests.Checks;

public class IsolatedTaskCheckTests
{
    [Fact]
    public void A_task_without_edges_is_named()
    {
        var dag = Dag.Create("sales");
        dag.Empty("a").Then(dag.Empty("b"));
        dag.Empty("lonely");

        var problem = Assert.Single(dag.Of("DAG0011"));

        Assert.Equal("lonely", problem.NodeId);
        Assert.Equal(DagProblemSeverity.Info, problem.Severity);
    }

    [Fact]
    public void A_DAG_without_any_edge_is_said_once()
    {
        var dag = Dag.Create("sales");
        dag.Empty("a");
        dag.Empty("b");

        Assert.StartsWith("none of the 2 tasks of 'sales' has an edge", Assert.Single(dag.Of("DAG0011")).Message);
    }

    [Fact]
    public void A_single_task_needs_no_edge()
    {
        var dag = Dag.Create("sales");
        dag.Empty("a");

        dag.HasNone("DAG0011");
    }

    [Fact]
    public void A_task_in_a_group_with_an_edge_is_joined()
    {
        var dag = Dag.Create("sales");
        var group = dag.Group("outer");
        using (dag.Group("inner"))
        {
            dag.Empty("work");
        }

        group.Dispose();
        dag.Empty("first").Then(group);

        dag.HasNone("DAG0011");
    }

    [Fact]
    public void Passing_an_output_is_an_edge()
    {
        var dag = Dag.Create("sales");
        var first = dag.Empty("a");
        dag.Python("b", "jobs.load", new { rows = first.Output });

        dag.HasNone("DAG0011");
    }
}
