using DagSharp.Pipelines;

namespace DagSharp.Dsl.Tests.Pipelines;

public class AttributedPipelineTests
{
    [Fact]
    public void A_product_gives_one_dag_for_each_combination_that_is_not_excluded()
    {
        var run = PipelineRun.Of(typeof(Sales));

        Assert.Empty(run.Problems);
        Assert.Equal(
            ["sales_eu_gold", "sales_eu_basic", "sales_us_gold", "sales_us_basic", "sales_apac_gold"],
            run.Dags.Select(static dag => dag.DagId));
    }

    [Fact]
    public void Tasks_take_axes_results_and_edges_from_attributes()
    {
        var manifest = PipelineRun.Of(typeof(Sales)).Dags[0].ToManifest();

        Assert.Equal(["extract", "summarise", "archive"], manifest.Tasks.Select(static task => task.TaskId));
        Assert.Equal(
            [("extract", "summarise"), ("summarise", "archive")],
            manifest.Edges.Select(static edge => (edge.Upstream, edge.Downstream)));
        Assert.Contains("\"bash_command\": \"archive.sh eu\"", manifest.ToJson());
    }

    [Pipeline("sales_{region}_{tier}", Schedule = "0 2 * * *", StartDate = "2026-01-01", Tags = ["sales"])]
    [Product("region", "eu", "us", "apac")]
    [Product("tier", "gold", "basic")]
    [Exclude("apac", "basic")]
    [Defaults(Retries = 3, RetryDelay = "00:05:00")]
    public static class Sales
    {
        [Task]
        public static Task<int[]> Extract(string region, TaskContext context) => Task.FromResult(new[] { region.Length, context.TryNumber });

        [Task(Retries = 5)]
        public static long Summarise([From(nameof(Extract))] int[] orders) => orders.Sum();

        [Task, After(nameof(Summarise))]
        public static BashOperator Archive(string region) => new($"archive.sh {region}");
    }
}
