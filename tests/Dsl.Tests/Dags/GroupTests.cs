namespace DagSharp.Dsl.Tests.Dags;

public class GroupTests
{
    [Fact]
    public void Ids_inside_get_the_prefixes_of_all_groups()
    {
        var dag = Dag.Create("d");
        using (dag.Group("outer"))
        using (var inner = dag.Group("inner"))
        {
            Assert.Equal("outer.inner", inner.GroupId);
            Assert.Equal("outer.inner.t", dag.Empty("t").TaskId);
        }

        Assert.Equal("t", dag.Empty("t").TaskId);
    }

    [Fact]
    public void Without_prefix_ids_inside_stay_as_they_are()
    {
        var dag = Dag.Create("d");
        using (dag.Group("outer", static group => group.PrefixGroupId = false))
        using (var inner = dag.Group("inner"))
        {
            Assert.Equal("inner", inner.GroupId);
            Assert.Equal("inner.t", dag.Empty("t").TaskId);
        }
    }

    [Fact]
    public void A_group_that_is_taken_gets_a_suffix_if_asked()
    {
        var dag = Dag.Create("d");
        var ids = Enumerable.Range(0, 3).Select(_ =>
        {
            using var group = dag.Group("g", static settings => settings.AddSuffixOnCollision = true);
            return dag.Empty("t").TaskId;
        });

        Assert.Equal(["g.t", "g__1.t", "g__2.t"], ids);
    }

    [Fact]
    public void A_group_that_is_taken_is_refused_if_not_asked()
    {
        var dag = Dag.Create("d");
        dag.Group("g").Dispose();

        Assert.Equal("DAG0004", Assert.Throws<DefinitionException>(() => dag.Group("g")).RuleId);
    }

    [Fact]
    public void Groups_close_in_reverse_order()
    {
        var dag = Dag.Create("d");
        var outer = dag.Group("outer");
        dag.Group("inner");

        Assert.Equal("group 'outer' is closed while 'outer.inner' is the open one; close groups in reverse order", Assert.Throws<InvalidOperationException>(outer.Dispose).Message);
    }

    [Fact]
    public void The_manifest_has_outer_groups_first_and_local_ids()
    {
        var dag = Dag.Create("d");
        using (dag.Group("outer"))
        {
            dag.Group("inner").Dispose();
        }

        Assert.Equal(
            [("outer", "outer", null), ("outer.inner", "inner", "outer")],
            dag.ToManifest().Groups.Select(static group => (group.GroupId, group.LocalId, group.ParentGroup)));
    }

    [Fact]
    public void A_loop_has_at_least_one_iteration() => Assert.Throws<ArgumentOutOfRangeException>(static () => Dag.Create("d").Group("g").Repeat(0));

    [Fact]
    public void A_task_is_found_by_its_full_id()
    {
        var dag = Dag.Create("d");
        using var group = dag.Group("g");
        var task = dag.Empty("t");

        Assert.Same(task, dag.Find("g.t"));
        Assert.Same(group, dag.Find("g"));
        Assert.Null(dag.Find("t"));
    }
}
