using DagSharp.Pipelines;

namespace DagSharp.Dsl.Tests.Pipelines;

public class ParamAttributeTests
{
    [Fact]
    public void A_task_takes_a_parameter_of_the_run()
    {
        var run = PipelineRun.Of(typeof(Good));

        Assert.Empty(run.Problems);
        Assert.Contains(
            """{"name":"day","value":{"$type":"dag_param","name":"report_day"}}""",
            Assert.Single(run.Dags).ToManifest().Tasks[0].Target.ToString().Replace("\n", "").Replace(" ", ""));
    }

    [Fact]
    public void A_parameter_the_run_does_not_have_is_refused_with_the_nearest()
    {
        var run = PipelineRun.Of(typeof(Misspelt));

        Assert.Empty(run.Dags);
        var problem = Assert.Single(run.Problems);
        Assert.Equal("DAG0007", problem.RuleId);
        Assert.Equal("the parameter 'day' of 'Report' takes the param 'report_dya' of the run, and 'misspelt' has none of that name; did you mean 'report_day'?", problem.Message);
    }

    [Fact]
    public void Without_any_parameter_it_is_said_where_to_add_one() => Assert.Equal(
        "the parameter 'day' of 'Report' takes the param 'report_day' of the run, and 'missing' has none of that name; add it with dag.Param in a [Configure] method",
        Assert.Single(PipelineRun.Of(typeof(Missing)).Problems).Message);

    [Fact]
    public void An_operator_is_made_before_any_run()
    {
        var problem = Assert.Single(PipelineRun.Of(typeof(OfOperator)).Problems);

        Assert.Equal("DAG0007", problem.RuleId);
        Assert.EndsWith("give the operator a new DagParam(…) or the template {{ params.name }}", problem.Message);
    }

    [Pipeline]
    public static class Good
    {
        [Configure]
        public static void Params(Dag dag) => dag.Param(Param.Required("report_day", "string"));

        [Task]
        public static string Report([Param("report_day")] string day) => day;
    }

    [Pipeline]
    public static class Misspelt
    {
        [Configure]
        public static void Params(Dag dag) => dag.Param(Param.Required("report_day", "string"));

        [Task]
        public static string Report([Param("report_dya")] string day) => day;
    }

    [Pipeline]
    public static class Missing
    {
        [Task]
        public static string Report([Param("report_day")] string day) => day;
    }

    [Pipeline]
    public static class OfOperator
    {
        [Configure]
        public static void Params(Dag dag) => dag.Param(Param.Required("day", "string"));

        [Task]
        public static BashOperator Report([Param("day")] string day) => new(day);
    }
}
