using DagSharp.Checks;

namespace DagSharp.Dsl.Tests.Checks;

public class TriggerRuleCheckTests
{
    [Fact]
    public void Fail_fast_takes_no_other_rule_than_all_success()
    {
        var dag = Dag.Create("sales").FailFast();
        dag.Empty("a").Then(dag.Empty("b").With(static task => task.TriggerRule(TriggerRule.AllDone)));

        var problem = dag.Only();

        Assert.Equal("DAG4004", problem.RuleId);
        Assert.Equal("b", problem.NodeId);
        Assert.Contains("has the trigger rule all_done, but with fail_fast every rule must be all_success", problem.Message);
    }

    [Fact]
    public void Fail_fast_looks_at_rules_from_defaults()
    {
        var dag = Dag.Create("sales").FailFast().Defaults(static task => task.TriggerRule(TriggerRule.AllDone));
        dag.Empty("a");

        Assert.Single(dag.Of("DAG4004"));
    }

    [Fact]
    public void Fail_fast_leaves_teardowns_alone()
    {
        var dag = Dag.Create("sales").FailFast();
        dag.Chain(dag.Empty("a").AsSetup(), dag.Empty("b"), dag.Empty("c").AsTeardown());

        dag.HasNone("DAG4004");
    }

    [Fact]
    public void Without_fail_fast_any_rule_goes()
    {
        var dag = Dag.Create("sales");
        dag.Empty("a").Then(dag.Empty("b").With(static task => task.TriggerRule(TriggerRule.AllDone)));

        dag.HasNone("DAG4004");
    }

    [Fact]
    public void What_follows_a_setup_must_have_the_rule_all_success()
    {
        var dag = Dag.Create("sales");
        dag.Empty("create").AsSetup().Then(dag.Empty("work").With(static task => task.TriggerRule(TriggerRule.OneSuccess)));

        var problem = dag.Only();

        Assert.Equal("work", problem.NodeId);
        Assert.Contains("follows the setup 'create', so its trigger rule must be all_success, found one_success", problem.Message);
    }

    [Fact]
    public void A_setup_before_a_group_is_followed_by_its_roots_only()
    {
        var dag = Dag.Create("sales");
        var create = dag.Empty("create").AsSetup();
        var group = dag.Group("work");
        var first = dag.Empty("first");
        var second = dag.Empty("second").With(static task => task.TriggerRule(TriggerRule.AllDone));
        first.Then(second);
        group.Dispose();
        create.Then(group);
        dag.HasNone("DAG4004");

        first.With(static task => task.TriggerRule(TriggerRule.AllDone));

        Assert.Equal("work.first", dag.Only().NodeId);
    }

    [Fact]
    public void A_setup_may_be_followed_by_its_teardown()
    {
        var dag = Dag.Create("sales");
        var create = dag.Empty("create");
        dag.Chain(create, dag.Empty("work"), dag.Empty("delete").AsTeardown(create));

        Assert.Empty(DagCheck.Run(dag));
    }

    [Fact]
    public void A_teardown_has_no_rule_of_its_own()
    {
        var dag = Dag.Create("sales");
        dag.Empty("work").Then(dag.Empty("delete").AsTeardown().With(static task => task.TriggerRule(TriggerRule.AllDone)));

        var problem = dag.Only();

        Assert.Equal(DagProblemSeverity.Warning, problem.Severity);
        Assert.Contains("Airflow gives it the trigger rule all_done_setup_success instead of all_done", problem.Message);
    }

    [Fact]
    public void A_teardown_that_follows_nothing_is_a_warning()
    {
        var dag = Dag.Create("sales");
        dag.Empty("work").Then(dag.Empty("more"));
        dag.Empty("delete").AsTeardown();

        Assert.Contains("is a teardown that follows nothing", dag.Only().Message);
    }

    [Fact]
    public void A_task_is_not_both_setup_and_teardown()
    {
        var dag = Dag.Create("sales");
        dag.Empty("work").Then(dag.Empty("both").AsSetup().AsTeardown());

        Assert.Contains("is a setup and a teardown", dag.Only().Message);
    }
}
