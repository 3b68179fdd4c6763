namespace DagSharp.Airflow.Tests.Loading;

/// <summary>What the real Dag processor shows of a folder with good and bad manifests.</summary>
public class DagProcessorTests
{
    [SharedAirflowFact]
    public void A_bad_manifest_is_an_import_error_of_its_own_and_leaves_the_others_alone()
    {
        using var bundle = new ManifestBundle(
            Dag.Create("good").WithTask(new EmptyOperator()),
            Dag.Create("no_provider").WithTask(new Operator("airflow.providers.nowhere.operators.Some")),
            Dag.Create("no_argument").WithTask(new EmptyOperator { ["no_such_argument"] = 1 }),
            Dag.Create("refused_by_its_check").Schedule("0 25 * * *").WithTask(new EmptyOperator()),
            Dag.Create("refused_by_the_serializer").WithTask(new EmptyOperator { ["weight_rule"] = new PythonObject("builtins.object") }));
        bundle.Write("cut_off.json", """{ "dag": { "dag_id": """);
        bundle.Write("newer.json", """{ "schemaVersion": 99 }""");
        bundle.Write("cycle.json", """
            {
              "dag": { "dag_id": "cycle" },
              "edges": [ { "downstream": "b", "upstream": "a" }, { "downstream": "a", "upstream": "b" } ],
              "requirements": {},
              "schemaVersion": 1,
              "task_groups": [],
              "tasks": [
                { "arguments": {}, "operator": "airflow.providers.standard.operators.empty.EmptyOperator", "task_id": "a" },
                { "arguments": {}, "operator": "airflow.providers.standard.operators.empty.EmptyOperator", "task_id": "b" }
              ]
            }
            """);
        bundle.Write("settings.json", """{ "not": "a manifest" }""");

        var parsed = RealAirflow.Try(bundle, "parse");

        Assert.Equal(["good"], parsed.GetProperty("dags").EnumerateObject().Select(dag => dag.Name));
        var errors = parsed.GetProperty("import_errors").EnumerateObject().ToDictionary(error => error.Name, error => error.Value.GetString()!);
        Assert.Equal(
            ["cut_off.json", "cycle.json", "newer.json", "no_argument.json", "no_provider.json", "refused_by_its_check.json", "refused_by_the_serializer.json"],
            errors.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("cut_off.json: JSONDecodeError: Expecting value: line 1", errors["cut_off.json"]);
        Assert.Contains("Cycle detected in Dag: cycle", errors["cycle.json"]);
        Assert.Contains("newer.json: this loader reads manifests of version 1, found 99", errors["newer.json"]);
        Assert.Contains("no_argument.json: task 'only': TypeError: ", errors["no_argument.json"]);
        Assert.Contains(
            "task 'only': ModuleNotFoundError: No module named 'airflow.providers.nowhere'; is the package apache-airflow-providers-nowhere installed?",
            errors["no_provider.json"]);
        Assert.Contains("refused_by_its_check.json: AirflowTimetableInvalid: ", errors["refused_by_its_check.json"]);
    }

    [SharedAirflowFact]
    public void A_loaded_Dag_runs_to_the_end()
    {
        var dag = Dag.Create("runs");
        var names = dag.Add("names", new BashOperator("echo '{{ params.who }}'") { Params = { Param.String("who", "ann") } });
        using (dag.Group("greetings"))
        {
            dag.Add("greet", new Operator("airflow.providers.standard.operators.bash.BashOperator"))
                .Expand("bash_command", new[] { "echo hello", "echo goodbye" });
            dag.Python("report", "textwrap.dedent", new { text = names.Output });
        }

        using var bundle = new ManifestBundle(dag);

        var run = RealAirflow.Try(bundle, "run", "--dag", "runs").GetProperty("runs").GetProperty("runs");

        Assert.True(run.GetProperty("state").GetString() == "success", run.GetRawText());
        Assert.Equal(
            ["greetings.greet 0 hello", "greetings.greet 1 goodbye", "greetings.report -1 ann", "names -1 ann"],
            run.GetProperty("tasks").EnumerateArray()
                .Select(task => $"{task.GetProperty("task_id")} {task.GetProperty("map_index")} {task.GetProperty("xcoms").GetProperty("return_value")}"));
    }
}
