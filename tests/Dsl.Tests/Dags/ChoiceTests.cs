using DagSharp.Json;
using DagSharp.Manifests;

namespace DagSharp.Dsl.Tests.Dags;

public class ChoiceTests
{
    private readonly Dag dag = Dag.Create("d");

    [Fact]
    public void A_choice_is_a_task_between_its_question_and_all_ways()
    {
        var size = dag.Task(() => Words.Size(1));
        dag.Switch(size).Case("small", dag.Empty("copy")).Case("large", dag.Empty("split"), dag.Empty("warn")).Default(dag.Empty("skip"));

        var manifest = dag.ToManifest();

        Assert.Equal(
            """{"cases":[{"then":["copy"],"value":"small"},{"then":["split","warn"],"value":"large"}],"else":["skip"],"task_id":"size"}""",
            JsonWriter.Write(manifest.Tasks.Single(static task => task.TaskId == "switch_size").Target, isIndented: false));
        Assert.Equal(
            ["size > switch_size", "switch_size > copy", "switch_size > skip", "switch_size > split", "switch_size > warn"],
            manifest.Edges.Select(static edge => $"{edge.Upstream} > {edge.Downstream}"));
    }

    [Fact]
    public void A_choice_may_be_of_numbers_and_have_no_default()
    {
        dag.Switch(dag.Task(() => Words.Length("a"))).Case(1, dag.Empty("one"));

        Assert.Contains("\"else\": []", dag.ToManifest().ToJson());
        Assert.Contains("\"value\": 1", dag.ToManifest().ToJson());
    }

    [Fact]
    public void A_value_has_one_case()
    {
        var choice = dag.Switch(dag.Task(() => Words.Size(1))).Case("small", dag.Empty("a"));

        Assert.StartsWith("'switch_size' has a case for 'small' already", Assert.Throws<ArgumentException>(() => choice.Case("small", dag.Empty("b"))).Message);
    }

    [Fact]
    public void A_manifest_with_cases_is_read_again()
    {
        dag.Switch(dag.Task(() => Words.Size(1))).Case("small", dag.Empty("a"));
        var manifest = dag.ToManifest();

        Assert.Equal(manifest, DagManifest.Parse(manifest.ToJson()));
    }

    private static class Words
    {
        public static string Size(int number) => number > 3 ? "large" : "small";

        public static int Length(string text) => text.Length;
    }
}
