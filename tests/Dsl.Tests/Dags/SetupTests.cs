namespace DagSharp.Dsl.Tests.Dags;

public class SetupTests
{
    [Fact]
    public void A_teardown_names_its_setups_and_follows_them()
    {
        var dag = Dag.Create("d");
        var create = dag.Empty("create");
        dag.Empty("delete").AsTeardown(create);

        var manifest = dag.ToManifest();

        Assert.True(manifest.Tasks[0].IsSetup);
        Assert.Equal((true, false), (manifest.Tasks[1].IsTeardown, manifest.Tasks[1].OnFailureFailDagRun));
        Assert.Equal(["create"], manifest.Tasks[1].Setups);
        Assert.Equal(new("create", "delete", null), Assert.Single(manifest.Edges));
    }

    [Fact]
    public void Saying_it_again_adds_and_takes_nothing_back()
    {
        var dag = Dag.Create("d");
        var (one, two) = (dag.Empty("one"), dag.Empty("two"));
        dag.Empty("delete").AsTeardown(onFailureFailDagRun: true, one).AsTeardown(one, two);

        var delete = dag.ToManifest().Tasks[2];

        Assert.True(delete.OnFailureFailDagRun);
        Assert.Equal(["one", "two"], delete.Setups);
    }

    [Fact]
    public void A_setup_of_another_DAG_is_refused()
    {
        var setup = Dag.Create("other").Empty("create");

        Assert.Equal("DAG0005", Assert.Throws<DefinitionException>(() => Dag.Create("d").Empty("delete").AsTeardown(setup)).RuleId);
    }
}
