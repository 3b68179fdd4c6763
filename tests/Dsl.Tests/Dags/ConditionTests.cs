using DagSharp.Dsl.Tests.Samples;
using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Dags;

public class ConditionTests
{
    private readonly Dag dag = Dag.Create("d");

    [Fact]
    public void A_condition_is_a_task_between_its_question_and_both_ways()
    {
        var ok = dag.Task(() => Reports.IsLargeAsync(1), "ok");
        dag.If(ok).Then(dag.Empty("publish"), dag.Empty("report")).Else(dag.Empty("skip"));

        var manifest = dag.ToManifest();

        Assert.Equal(
            """{"else":["skip"],"task_id":"ok","then":["publish","report"]}""",
            JsonWriter.Write(manifest.Tasks.Single(static task => task.Kind == "condition").Target, isIndented: false));
        Assert.Equal(
            ["if_ok > publish", "if_ok > report", "if_ok > skip", "ok > if_ok"],
            manifest.Edges.Select(static edge => $"{edge.Upstream} > {edge.Downstream}"));
    }

    [Fact]
    public void One_way_is_enough()
    {
        dag.If(dag.Task(() => Reports.IsLargeAsync(1), "ok")).Then(dag.Empty("publish"));

        Assert.Contains("\"else\": []", dag.ToManifest().ToJson());
    }

    [Fact]
    public void A_way_may_be_a_group()
    {
        var ok = dag.Task(() => Reports.IsLargeAsync(1), "ok");
        var group = dag.Group("publish");
        dag.Empty("send");
        group.Dispose();
        dag.If(ok).Then(group);

        Assert.Contains(new("if_ok", "publish", null), dag.ToManifest().Edges);
    }

    [Fact]
    public void A_way_stays_within_the_DAG()
    {
        var condition = dag.If(dag.Task(() => Reports.IsLargeAsync(1), "ok"));

        Assert.Equal("DAG0005", Assert.Throws<DefinitionException>(() => condition.Then(Dag.Create("other").Empty("x"))).RuleId);
    }
}
