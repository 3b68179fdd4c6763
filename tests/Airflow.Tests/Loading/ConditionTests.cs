using System.Text.Json;

namespace DagSharp.Airflow.Tests.Loading;

/// <summary>Which way a condition goes.</summary>
public class ConditionTests
{
    private readonly Dag dag = Dag.Create("ways");

    [CSharpTaskFact]
    public void A_condition_follows_the_truth()
    {
        dag.If(dag.Task(() => Questions.IsLarge())).Then(dag.Empty("split")).Else(dag.Empty("copy"));

        Assert.Equal(["split", "copy"], Followed("if_is_large", "[true, false]"));
    }

    [CSharpTaskFact]
    public void A_choice_follows_the_case_of_the_text_or_the_default()
    {
        dag.Switch(dag.Task(() => Questions.Kind())).Case("small", dag.Empty("copy")).Case("large", dag.Empty("split"), dag.Empty("warn")).Default(dag.Empty("skip"));

        Assert.Equal(["copy", "split warn", "skip", "skip"], Followed("switch_kind", """["small", "large", "medium", null]"""));
    }

    [CSharpTaskFact]
    public void A_choice_of_numbers_without_a_default_follows_nothing()
    {
        dag.Switch(dag.Task(() => Questions.Count())).Case(1, dag.Empty("one")).Case(2, dag.Empty("two"));

        Assert.Equal(["one", "two", ""], Followed("switch_count", "[1, 2, 3]"));
    }

    private IEnumerable<string> Followed(string taskId, string results)
    {
        using var bundle = new ManifestBundle(dag);
        var run = RealAirflow.Run(RealAirflow.ScriptPath("choose.py"), [bundle.Folder, "ways", taskId], results);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        return [.. JsonDocument.Parse(run.Output[(run.Output.LastIndexOf('\n') + 1)..]).RootElement.EnumerateArray()
            .Select(static ids => string.Join(' ', ids.EnumerateArray().Select(static id => id.GetString())))];
    }

    private static class Questions
    {
        public static bool IsLarge() => true;

        public static string Kind() => "small";

        public static int Count() => 1;
    }
}
