using Patterns.T101_9_5;

namespace DagSharp.Testing.Tests;

public class HarnessTests
{
    [Pipeline("twice_{x}")]
    [Product("x", "a", "b")]
    public static class Attributed
    {
        [Task]
        public static BashOperator Run(string x) => new($"run {x}");
    }

    [Pipeline]
    public static class Fluent
    {
        public static Dag Define()
        {
            var dag = Dag.Create("twice_b");
            dag.Bash("run", "run");
            return dag;
        }
    }

    [Pipeline]
    public static class Faulty
    {
        public static IEnumerable<Dag> Define()
        {
            yield return Dag.Create("whole").Schedule(Cron.Daily);
            throw new InvalidOperationException("the rest is missing");
        }
    }

    [Fact]
    public void The_same_id_from_both_forms_is_a_problem_that_fails_the_test()
    {
        var all = PipelineHarness.ExpandAll(typeof(HarnessTests).Assembly);

        var problem = Assert.Single(all.Problems, static problem => problem.RuleId == "DAG0002");
        Assert.True(problem.IsError);
        var failure = Assert.Throws<PipelineTestException>(all.EnsureSound);
        Assert.Contains("DAG0002", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_definition_throws_is_a_problem_and_what_it_gave_before_is_kept()
    {
        var faulty = PipelineHarness.Expand(typeof(Faulty));

        Assert.Equal(["whole"], faulty.DagIds);
        Assert.Equal("DAG5004: 'Define' threw InvalidOperationException: the rest is missing", Assert.Single(faulty.Problems, static problem => problem.IsError).ToString());
    }

    [Fact]
    public void A_rule_about_one_dag_is_checked() => Assert.Contains(
        PipelineHarness.Of(Dag.Create("late").Schedule("0 25 * * *")).Problems,
        static problem => problem.RuleId == "DAG4001" && problem.Message.StartsWith("'late'", StringComparison.Ordinal));

    [Fact]
    public void A_class_that_is_no_pipeline_is_refused() =>
        Assert.Contains("has no [Pipeline] attribute", Assert.Throws<ArgumentException>(static () => PipelineHarness.Expand(typeof(HarnessTests))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_dag_names_the_nearest() => Assert.Equal(
        "no DAG 'twice_x'; did you mean 'twice_a'?",
        Assert.Throws<PipelineTestException>(static () => PipelineHarness.Expand(typeof(Attributed)).Dag("twice_x")).Message);

    [Fact]
    public void A_missing_file_is_a_problem_at_no_line() => Assert.Equal(
        "DAG7007",
        Assert.Single(PipelineHarness.Expand(typeof(Retention)).Problems).RuleId);

    [Fact]
    public void A_pipeline_is_expanded_with_the_files_of_a_folder() =>
        Assert.Equal(["retention_orders", "retention_carts", "retention_sessions"], PipelineHarness.Expand(typeof(Retention), ProjectFolder.Find("samples/Patterns")).EnsureSound().DagIds);
}
