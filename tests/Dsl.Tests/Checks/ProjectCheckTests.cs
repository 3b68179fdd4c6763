using DagSharp.Checks;

namespace DagSharp.Dsl.Tests.Checks;

public class ProjectCheckTests
{
    [Fact]
    public void The_same_dag_id_twice_is_an_error_at_the_second()
    {
        var problem = Assert.Single(ProjectCheck.Run([Dag.Create("a"), Dag.Create("sales"), Dag.Create("sales")]));

        Assert.Equal(("DAG0002", 2, 1), (problem.RuleId, problem.Dag, problem.OtherDag));
        Assert.Equal("the dag_id 'sales' is defined twice; Airflow would keep one of them and drop the other, rename one", problem.Message);
    }

    [Fact]
    public void Ids_that_differ_by_case_are_a_warning()
    {
        var problem = Assert.Single(ProjectCheck.Run([Dag.Create("Test_DP"), Dag.Create("test_dp")]));

        Assert.Equal(("DAG0010", DagProblemSeverity.Warning), (problem.RuleId, problem.Severity));
    }

    [Fact]
    public void Tasks_whose_ids_differ_by_case_are_a_warning()
    {
        var dag = Dag.Create("sales");
        dag.Empty("load").Then(dag.Empty("Load"));

        var problem = dag.Only();

        Assert.Equal(("DAG0010", "Load"), (problem.RuleId, problem.NodeId));
    }

    [Fact]
    public void Different_ids_are_no_problem() => Assert.Empty(ProjectCheck.Run([Dag.Create("a"), Dag.Create("b")]));

    [Fact]
    public void One_asset_name_with_two_uris_is_an_error_over_all_DAGs()
    {
        var producer = Dag.Create("producer");
        producer.Empty("write").With(static task => task.Outlets(new Asset("orders", "s3://a/orders")));
        var consumer = Dag.Create("consumer").Schedule(new Asset("orders", "s3://b/orders"));

        var problem = Assert.Single(ProjectCheck.Run([producer, consumer]));

        Assert.Equal(("DAG4017", 1, null, 0, "write"), (problem.RuleId, problem.Dag, problem.NodeId, problem.OtherDag, problem.OtherNodeId));
        Assert.Equal(
            "the asset name 'orders' stands for two URIs: 's3://a/orders' in 'write' of 'producer' and 's3://b/orders' in 'consumer'; Airflow takes only one of them, define the asset once and use that",
            problem.Message);
    }

    [Fact]
    public void One_asset_uri_with_two_names_is_an_error()
    {
        var dag = Dag.Create("d").Schedule(new Asset("a", "s3://x/y") & new Asset("b", "s3://x/y"));

        Assert.StartsWith("the asset URI 's3://x/y' has two names: 'a' in 'd' and 'b' in 'd'", Assert.Single(ProjectCheck.Run([dag])).Message);
    }

    [Fact]
    public void An_asset_by_name_has_that_name_as_uri()
    {
        Assert.Empty(ProjectCheck.Run([Dag.Create("d").Schedule(new Asset("a") & new Asset("a", "a") & Asset.FromUri("a"))]));
        Assert.Single(ProjectCheck.Run([Dag.Create("d").Schedule(new Asset("a") & new Asset("a", "s3://x/y"))]));
    }

    [Fact]
    public void Assets_of_defaults_and_inlets_are_looked_at()
    {
        var dag = Dag.Create("d").Defaults(static task => task.Outlets(new Asset("a", "s3://x/1")));
        using (dag.Group("g", static group => group.Defaults.Inlets = new Asset("a", "s3://x/2")))
        {
            dag.Empty("t").With(static task => task.Inlets(new Asset("a", "s3://x/3")));
        }

        Assert.Equal(["g", "g.t"], ProjectCheck.Run([dag]).Select(static problem => problem.NodeId));
    }
}
