using Patterns.T101_1_3;
using Patterns.T101_1_4;

namespace DagSharp.Testing.Tests;

/// <summary>The examples of docs/testing.md.</summary>
public class ExampleTests
{
    private static readonly ConfigFiles Configs = ConfigFiles.FromFolder(ProjectFolder.Find("samples/Patterns"));

    [Fact]
    public void A_mart_builds_tests_and_reports()
    {
        var dag = PipelineHarness.Expand(typeof(Marts), Configs).EnsureSound().Dag("mart_churn");

        Assert.Equal(["build", "tests.not_null", "tests.unique", "report"], dag.TaskIds);
        dag.EnsureEdge("build", "tests").EnsureEdge("tests", "report");
        Assert.Equal("dbt build --select crm.churn", dag.Task("build")["bash_command"]);
        Assert.Equal("crm-team", dag.Task("build").Effective("owner"));
        Assert.Equal(TimeSpan.FromMinutes(5), dag.Task("build").Effective("retry_delay"));
    }

    [Fact]
    public void A_mart_without_a_model_is_an_error_of_its_own()
    {
        var configs = ConfigFiles.Of(("t101_1_4_default_arguments/marts.yml", """
            good: { model: sales.baskets }
            bad: { owner: sales }
            """));

        var marts = PipelineHarness.Expand(typeof(Marts), configs);

        Assert.Equal(["mart_good"], marts.DagIds);
        var problem = Assert.Single(marts.Problems);
        Assert.Equal(("DAG7003", 2), (problem.RuleId, problem.Line));
    }

    [Fact]
    public void A_factory_is_tested_without_a_pipeline()
    {
        var load = new FileLoad("s3://clicks/*.json", "web.clicks").WithCheck("schema").Build("clicks");

        var dag = PipelineHarness.Of(load).EnsureSound().Dag("clicks");

        Assert.Equal(["check_schema -> load", "extract -> check_schema", "extract -> load"], dag.Edges);
    }

    [Fact]
    public void What_is_built_is_what_the_definitions_say()
    {
        var built = BuiltManifests.Load(ProjectFolder.Find($"samples/Patterns/bin/{Configuration}/net10.0/dags"));

        var defined = PipelineHarness.ExpandAll(typeof(Marts).Assembly, Configs).EnsureSound();

        Assert.Empty(defined.DifferencesFrom(built));
    }

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
