using DagSharp.Checks;

namespace DagSharp.Dsl.Tests.Checks;

public class CycleCheckTests
{
    [Fact]
    public void A_circle_shows_its_whole_path()
    {
        var dag = Dag.Create("sales");
        var (a, b, c) = (dag.Empty("a"), dag.Empty("b"), dag.Empty("c"));
        dag.Chain(a, b, c, a);

        var problem = dag.Only();

        Assert.Equal("DAG0006", problem.RuleId);
        Assert.Equal(DagProblemSeverity.Error, problem.Severity);
        Assert.Equal("tasks of 'sales' depend on each other in a circle: a → b → c → a; take one of these edges or outputs out", problem.Message);
        Assert.Equal("a", problem.NodeId);
    }

    [Fact]
    public void Tasks_that_only_lead_to_a_circle_are_not_in_its_path()
    {
        var dag = Dag.Create("sales");
        var (start, a, b) = (dag.Empty("start"), dag.Empty("a"), dag.Empty("b"));
        dag.Chain(start, a, b, a);

        Assert.Contains(": a → b → a;", dag.Only().Message);
    }

    [Fact]
    public void Two_circles_are_two_problems()
    {
        var dag = Dag.Create("sales");
        var (a, b, c, d) = (dag.Empty("a"), dag.Empty("b"), dag.Empty("c"), dag.Empty("d"));
        dag.Chain(a, b, a);
        dag.Chain(c, d, c);

        Assert.Equal(["a", "c"], dag.Of("DAG0006").Select(static problem => problem.NodeId));
    }

    [Fact]
    public void Passing_an_output_back_is_a_circle()
    {
        var dag = Dag.Create("sales");
        var second = new BashOperator("load.sh");
        var first = dag.Bash("extract", "extract.sh");
        var load = dag.Add("load", second);
        first.Then(load);
        first.Operator["env"] = new Dictionary<string, object?> { ["WAS"] = load.Output };

        Assert.Contains(": extract → load → extract;", dag.Only().Message);
    }

    [Fact]
    public void A_task_that_takes_its_own_output_depends_on_itself()
    {
        var dag = Dag.Create("sales");
        var task = dag.Bash("extract", "extract.sh");
        task.Operator["cwd"] = task.Output;

        Assert.Equal("'extract' of 'sales' depends on itself; take that edge or output out", dag.Only().Message);
    }

    [Fact]
    public void A_circle_through_a_group_names_the_group()
    {
        var dag = Dag.Create("sales");
        var before = dag.Empty("before");
        var group = dag.Group("publish");
        var send = dag.Empty("send");
        group.Dispose();
        before.Then(group);
        send.Then(before);

        Assert.Contains(": before → [publish] → publish.send → before;", dag.Only().Message);
    }

    [Fact]
    public void A_group_before_one_of_its_own_tasks_is_a_circle()
    {
        var dag = Dag.Create("sales");
        var group = dag.Group("publish");
        var send = dag.Empty("send");
        group.Dispose();
        group.Then(send);

        Assert.Contains(": publish.send → [publish] → publish.send;", dag.Only().Message);
    }

    [Fact]
    public void A_circle_through_nested_groups_names_only_the_one_with_the_edge()
    {
        var dag = Dag.Create("sales");
        var before = dag.Empty("before");
        var outer = dag.Group("outer");
        var inner = dag.Group("inner");
        dag.Empty("work");
        inner.Dispose();
        outer.Dispose();
        before.Then(outer).Then(before);

        Assert.Contains(": before → [outer] → outer.inner.work → [outer] → before;", dag.Only().Message);
    }

    [Fact]
    public void What_follows_a_group_may_come_before_its_teardown()
    {
        var dag = Dag.Create("sales");
        var group = dag.Group("cluster");
        var create = dag.Empty("create");
        var work = dag.Empty("work");
        var delete = dag.Empty("delete").AsTeardown(create);
        dag.Chain(create, work, delete);
        group.Dispose();
        var report = dag.Empty("report");
        group.Then(report);
        dag.HasNone("DAG0006");

        report.Then(delete);

        Assert.DoesNotContain(dag.Of("DAG0006"), static problem => problem.Severity == DagProblemSeverity.Error);
    }

    [Fact]
    public void A_path_that_leaves_a_group_and_comes_back_is_a_warning()
    {
        var dag = Dag.Create("sales");
        var group = dag.Group("publish");
        var (first, last) = (dag.Empty("first"), dag.Empty("last"));
        group.Dispose();
        dag.Chain(first, dag.Empty("outside"), last);

        var problem = dag.Only();

        Assert.Equal(DagProblemSeverity.Warning, problem.Severity);
        Assert.Contains(": publish → outside → publish; Airflow 3.5 refuses", problem.Message);
    }

    [Fact]
    public void A_long_line_has_no_circle()
    {
        var dag = Dag.Create("sales");
        dag.Chain([.. Enumerable.Range(0, 5000).Select(index => dag.Empty($"t{index}"))]);

        dag.HasNone("DAG0006");
    }

    [Fact]
    public void A_diamond_has_no_circle()
    {
        var dag = Dag.Create("sales");
        dag.Chain(dag.Empty("a"), dag.All(dag.Empty("b"), dag.Empty("c")), dag.Empty("d"));

        Assert.Empty(DagCheck.Run(dag));
    }
}
