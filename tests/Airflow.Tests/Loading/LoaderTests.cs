using System.Text.Json;

namespace DagSharp.Airflow.Tests.Loading;

/// <summary>What the loader makes of manifests that no golden shows.</summary>
public class LoaderTests
{
    [AirflowFact]
    public void A_worker_reads_only_the_manifest_of_its_Dag()
    {
        using var bundle = new ManifestBundle(Dag.Create("one").WithTask(new EmptyOperator()), Dag.Create("two").WithTask(new EmptyOperator()));

        var loaded = Load(bundle, worker: "two");

        Assert.Equal(["two"], Names(loaded, "dags"));
        Assert.Equal(["two.json"], loaded.GetProperty("read").EnumerateArray().Select(file => file.GetString()));
        Assert.True(loaded.GetProperty("collecting").GetBoolean());
    }

    [AirflowFact]
    public void A_worker_finds_a_Dag_whose_file_has_a_hash_before_its_id()
    {
        using var bundle = new ManifestBundle(Dag.Create("indexes").WithTask(new EmptyOperator()));
        bundle.Write("0123abcd~index.json", Dag.Create("index").WithTask(new EmptyOperator()).ToManifest().ToJson());
        bundle.Write("index.json", """{ "dags": [] }""");

        Assert.Equal(["index"], Names(Load(bundle, worker: "index"), "dags"));
    }

    [AirflowFact]
    public void A_worker_that_asks_for_the_Dag_of_another_loader_gets_none()
    {
        using var bundle = new ManifestBundle(Dag.Create("one").WithTask(new EmptyOperator()));

        var loaded = Load(bundle, worker: "elsewhere");

        Assert.Empty(Names(loaded, "dags"));
        Assert.Empty(Names(loaded, "errors"));
    }

    [AirflowFact]
    public void A_worker_is_told_why_its_Dag_cannot_be_built()
    {
        using var bundle = new ManifestBundle(Dag.Create("one").WithTask(new EmptyOperator { ["no_such_argument"] = 1 }));

        var errors = Load(bundle, worker: "one").GetProperty("errors");

        Assert.Contains("task 'only': TypeError", errors.GetProperty("dagsharp_loader.py").GetString());
    }

    [AirflowFact]
    public void On_a_command_line_a_bad_manifest_is_left_out()
    {
        using var bundle = new ManifestBundle(Dag.Create("good").WithTask(new EmptyOperator()));
        bundle.Write("bad.json", "{");
        bundle.Write("refused.json", Dag.Create("refused").Schedule("0 25 * * *").WithTask(new EmptyOperator()).ToManifest().ToJson());

        var loaded = Load(bundle);

        Assert.Equal(["good"], Names(loaded, "dags"));
        Assert.Empty(Names(loaded, "errors"));
    }

    [AirflowFact]
    public void A_condition_is_a_branch_that_can_be_skipped_past()
    {
        if (RealAirflow.Version == "3.1")
        {
            return; // no C# tasks there
        }

        var dag = Dag.Create("choice");
        dag.If(dag.Task(() => Conditions.IsReady())).Then(dag.Empty("publish")).Else(dag.Empty("skip"));
        using var bundle = new ManifestBundle(dag);

        var task = Task(Load(bundle), "choice", "if_is_ready");

        Assert.Equal("ConditionOperator", task.GetProperty("task_type").GetString());
        Assert.Equal("dagsharp_loader", task.GetProperty("_task_module").GetString());
        Assert.True(task.GetProperty("_can_skip_downstream").GetBoolean());
        Assert.Equal(["publish", "skip"], task.GetProperty("downstream_task_ids").EnumerateArray().Select(id => id.GetString()));
    }

    [AirflowFact]
    public void A_mapped_CSharp_task_is_a_mapped_stub_on_the_queue_of_the_runtime()
    {
        if (RealAirflow.Version == "3.1")
        {
            return; // no C# tasks there
        }

        var dag = Dag.Create("mapped");
        dag.Map(dag.Task(() => Conditions.Names()), name => Conditions.Length(name), "length");
        using var bundle = new ManifestBundle(dag);

        var task = Task(Load(bundle), "mapped", "length");

        Assert.True(task.GetProperty("_is_mapped").GetBoolean());
        Assert.Equal("dotnet", task.GetProperty("partial_kwargs").GetProperty("queue").GetString());
        Assert.Equal("names", task.GetProperty("op_kwargs_expand_input").GetProperty("value").GetProperty("__var")
            .GetProperty("name").GetProperty("__var").GetProperty("task_id").GetString());
        Assert.Equal(["length"], Task(Load(bundle), "mapped", "names").GetProperty("downstream_task_ids").EnumerateArray().Select(id => id.GetString()));
    }

    [AirflowFact]
    public void Edges_at_nested_and_empty_groups_do_not_depend_on_their_order()
    {
        var dag = Dag.Create("groups");
        GroupRef outer = dag.Group("z_outer"), inner = dag.Group("y_inner");
        var first = dag.Empty("first");
        inner.Dispose();
        var last = dag.Empty("last");
        outer.Dispose();
        GroupRef hollow = dag.Group("b_hollow"), hollowToo = null!;
        hollow.Dispose();
        hollowToo = dag.Group("a_hollow");
        hollowToo.Dispose();
        // Drawn from the outside in, and written sorted: neither is the order Airflow needs.
        hollow.Then(hollowToo).Then(dag.Empty("end"));
        outer.Then(hollow);
        inner.Then(last);
        using var bundle = new ManifestBundle(dag);

        var loaded = Load(bundle);

        Assert.Equal(["z_outer.last"], Downstream("z_outer.y_inner.first"));
        Assert.Equal(["end"], Downstream("z_outer.last"));
        Assert.Equal("z_outer.y_inner.first", first.TaskId);

        IEnumerable<string?> Downstream(string taskId) =>
            Task(loaded, "groups", taskId).GetProperty("downstream_task_ids").EnumerateArray().Select(id => id.GetString());
    }

    [AirflowFact]
    public void What_only_a_task_calls_is_not_imported_when_the_Dag_is_parsed()
    {
        var dag = Dag.Create("late")
            .OnFailure(Callback.Function("no_such_team.dag_failed"))
            .Filters(new Dictionary<string, object?> { ["shout"] = new PythonCallable("no_such_team.shout") })
            .Defaults(task => task.OnFailureCallback(Callback.Function("no_such_team.failed")));
        dag.Python("plan", "no_such_team.builds.plan", new { product = "pluto" });
        dag.Add("branch", new BranchPythonOperator("no_such_team.builds.branch"));
        dag.Add("go_on", new ShortCircuitOperator("no_such_team.builds.go_on"));
        dag.Add("wait", new PythonSensor("no_such_team.Builds.wait"));
        dag.Add("mapped", new Operator("airflow.providers.standard.operators.python.PythonOperator") { ["python_callable"] = new PythonCallable("no_such_team.Builds.each") })
            .Expand("op_args", new[] { new[] { 1 }, new[] { 2 } });
        dag.Add("shell", new BashOperator("true") { OutputProcessor = new PythonCallable("no_such_team.read") });
        dag.Add("other", new ExternalTaskSensor("elsewhere") { ExecutionDateFunction = new PythonCallable("no_such_team.date") });
        using var bundle = new ManifestBundle(dag);

        var loaded = Load(bundle);

        Assert.Empty(Names(loaded, "errors"));
        Assert.Equal("plan", Task(loaded, "late", "plan").GetProperty("python_callable_name").GetString());
        Assert.Equal("branch", Task(loaded, "late", "branch").GetProperty("python_callable_name").GetString());
        Assert.Equal("go_on", Task(loaded, "late", "go_on").GetProperty("python_callable_name").GetString());
        Assert.Equal("Builds.wait", Task(loaded, "late", "wait").GetProperty("python_callable_name").GetString());
        Assert.Equal("Builds.each", Task(loaded, "late", "mapped").GetProperty("partial_kwargs").GetProperty("python_callable_name").GetString());
        Assert.True(Task(loaded, "late", "plan").GetProperty("has_on_failure_callback").GetBoolean());
        Assert.DoesNotContain("LateCallable", loaded.GetRawText());
        Assert.DoesNotContain(bundle.Folder, loaded.GetProperty("dags").GetProperty("late").GetProperty("tasks").GetRawText());
    }

    [AirflowFact]
    public void What_is_stored_of_tasks_depends_neither_on_the_folder_nor_on_whether_their_functions_are_there()
    {
        var dag = Dag.Create("team");
        dag.Python("plan", "team_functions.decorated", new { product = "pluto" });
        dag.Add("mapped", new PythonOperator("team_functions.Team.each")).Expand("op_args", new[] { new[] { 1 }, new[] { 2 } });
        using var without = new ManifestBundle(dag);
        using var with = new ManifestBundle(dag);
        with.Write("team_functions.py", """
            def plain(product): ...
            decorated = plain
            class Team:
                each = plain
            """);

        Assert.Equal(
            Load(without).GetProperty("dags").GetProperty("team").GetProperty("tasks").GetRawText(),
            Load(with, modules: with.Folder).GetProperty("dags").GetProperty("team").GetProperty("tasks").GetRawText());
    }

    [AirflowFact]
    public void The_function_of_a_virtual_environment_is_imported_when_the_Dag_is_parsed()
    {
        var dag = Dag.Create("early");
        dag.Add("only", new PythonVirtualenvOperator("no_such_team.work"));
        using var bundle = new ManifestBundle(dag);

        var errors = Load(bundle, worker: "early").GetProperty("errors");

        Assert.Contains("task 'only': ModuleNotFoundError: No module named 'no_such_team'", errors.GetProperty("dagsharp_loader.py").GetString());
    }

    private static JsonElement Load(ManifestBundle bundle, string? worker = null, string? modules = null)
    {
        List<(string, string)> environment = [];
        if (worker is not null)
        {
            environment.Add(("_AIRFLOW_PARSING_CONTEXT_DAG_ID", worker));
        }

        if (modules is not null)
        {
            environment.Add(("PYTHONPATH", modules));
        }

        var run = RealAirflow.Run(RealAirflow.ScriptPath("load.py"), [bundle.Folder], environment: [.. environment]);
        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        return JsonDocument.Parse(run.Output[(run.Output.LastIndexOf('\n') + 1)..]).RootElement;
    }

    private static IEnumerable<string> Names(JsonElement loaded, string member) => loaded.GetProperty(member).EnumerateObject().Select(item => item.Name);

    private static JsonElement Task(JsonElement loaded, string dagId, string taskId) =>
        loaded.GetProperty("dags").GetProperty(dagId).GetProperty("tasks").EnumerateArray()
            .Select(task => task.GetProperty("__var"))
            .Single(task => task.GetProperty("task_id").GetString() == taskId);

    private static class Conditions
    {
        public static bool IsReady() => true;

        public static string[] Names() => [];

        public static int Length(string name) => name.Length;
    }
}
