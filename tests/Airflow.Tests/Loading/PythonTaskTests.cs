using System.Text.Json;

namespace DagSharp.Airflow.Tests.Loading;

/// <summary>Tasks that call Python functions, run by a real Airflow; a module beside the manifests holds them.</summary>
public sealed class PythonTaskTests(PythonTaskTests.TeamRun run) : IClassFixture<PythonTaskTests.TeamRun>
{
    private const string Functions = """
        import functools

        def plain(product, ti=None, missing="default"):
            return f"{product} {ti.task_id} {missing}"

        def wildcard(**context):
            return f"{context['product']} {context['dag'].dag_id} {context['params']['size']}"

        def positional(first, second, dag_run):
            return f"{first} {second} {dag_run.dag_id}"

        def generator(product):
            yield
            return f"generated {product}"

        async def coroutine(product, ti):
            return f"awaited {product} {ti.task_id}"

        greedy = functools.partial(plain, missing="given")

        class Team:
            @staticmethod
            def method(product):
                return f"method {product}"

        def noted(context):
            print("callback of", context["ti"].task_id)

        def shout(text):
            return text.upper()
        """;

    [SharedAirflowTheory]
    [InlineData("plain", "milk plain default")]
    [InlineData("wildcard", "milk team 5")]
    [InlineData("positional", "a b team")]
    [InlineData("generator", "generated milk")]
    [InlineData("partial", "milk partial given")]
    [InlineData("method", "method milk")]
    [InlineData("filter", "MILK")]
    public void A_function_gets_its_arguments_and_what_it_asks_of_the_context(string taskId, string returned)
    {
        var task = run.Task(taskId);

        Assert.True(task.GetProperty("state").GetString() == "success", task.GetRawText());
        Assert.Equal(returned, task.GetProperty("xcoms").GetProperty("return_value").GetString());
    }

    [SharedAirflowFact]
    public void A_coroutine_is_awaited_where_Airflow_can()
    {
        var task = run.Task("coroutine");

        if (RealAirflow.Version == "3.1")
        {
            Assert.Contains("Async operators require Airflow 3.2+", task.GetProperty("log").GetString());
            return;
        }

        Assert.Equal("awaited milk coroutine", task.GetProperty("xcoms").GetProperty("return_value").GetString());
    }

    [SharedAirflowFact]
    public void A_mapped_function_is_called_for_each_element()
    {
        Assert.Equal(
            ["method a", "method b"],
            run.Tasks("mapped").Select(task => task.GetProperty("xcoms").GetProperty("return_value").GetString()));
    }

    [SharedAirflowFact]
    public void A_callback_is_called_with_the_context()
    {
        Assert.Contains("callback of plain", run.Task("plain").GetProperty("log").GetString());
    }

    [SharedAirflowTheory]
    [InlineData("no_module", "cannot import 'no_such_team.work': ModuleNotFoundError: No module named 'no_such_team'")]
    [InlineData("no_name", "cannot import 'team_functions.plane': AttributeError: module 'team_functions' has no attribute 'plane'; the nearest name is 'plain'")]
    public void A_function_that_is_not_there_fails_its_task_alone(string taskId, string error)
    {
        var task = run.Task(taskId);

        Assert.Equal("failed", task.GetProperty("state").GetString());
        Assert.Contains($"team.json: task '{taskId}', argument 'python_callable': {error}", task.GetProperty("log").GetString()!.Replace("\\\"", "\""));
        Assert.Empty(run.ImportErrors);
    }

    [SharedAirflowFact]
    public void A_callback_that_is_not_there_is_said_in_the_log_of_its_task()
    {
        Assert.Equal("success", run.Task("wildcard").GetProperty("state").GetString());
        Assert.Contains(
            "team.json: task 'wildcard', argument 'on_success_callback': cannot import 'no_such_team.noted'",
            run.Task("wildcard").GetProperty("log").GetString());
    }

    /// <summary>One run of one Dag, for all tests.</summary>
    public sealed class TeamRun
    {
        private readonly JsonElement result;

        public TeamRun()
        {
            using var bundle = new ManifestBundle(Team());
            bundle.Write("team_functions.py", Functions);
            result = RealAirflow.Try(bundle, "run", "--dag", "team");
        }

        public IEnumerable<string> ImportErrors => result.GetProperty("import_errors").EnumerateObject().Select(error => error.Value.ToString());

        public JsonElement Task(string taskId) => Tasks(taskId).Single();

        public IEnumerable<JsonElement> Tasks(string taskId) => result.GetProperty("runs").GetProperty("team").GetProperty("tasks").EnumerateArray()
            .Where(task => task.GetProperty("task_id").GetString() == taskId);

        private static Dag Team()
        {
            var dag = Dag.Create("team").Param(Param.Of("size", 5))
                .Filters(new Dictionary<string, object?> { ["shout"] = new PythonCallable("team_functions.shout") });
            var milk = new { product = "milk" };
            dag.Add("plain", new PythonOperator("team_functions.plain") { OpKeywordArguments = milk, OnSuccessCallback = Callback.Function("team_functions.noted") });
            dag.Add("wildcard", new PythonOperator("team_functions.wildcard") { OpKeywordArguments = milk, OnSuccessCallback = Callback.Function("no_such_team.noted") });
            dag.Add("positional", new PythonOperator("team_functions.positional") { OpArguments = ["a", "b"] });
            dag.Python("generator", "team_functions.generator", milk);
            dag.Python("coroutine", "team_functions.coroutine", milk);
            dag.Python("partial", "team_functions.greedy", milk);
            dag.Python("method", "team_functions.Team.method", milk);
            dag.Bash("filter", "echo {{ 'milk' | shout }}");
            dag.Add("mapped", new PythonOperator("team_functions.Team.method")).Expand("op_args", new[] { new[] { "a" }, ["b"] });
            dag.Python("no_module", "no_such_team.work", milk);
            dag.Python("no_name", "team_functions.plane", milk);
            return dag;
        }
    }
}
