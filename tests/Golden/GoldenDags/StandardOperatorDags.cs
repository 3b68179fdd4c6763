namespace DagSharp.Golden;

/// <summary>Goldens 084 to 099: the operators and sensors of the standard provider, and C# tasks.</summary>
public static class StandardOperatorDags
{
    public static Dag G084Operator()
    {
        var dag = Dag.Create("g084_operator");
        var fork = dag.Branch("fork", "unusual_prefix_084_branching.choose");
        TaskRef left = dag.Empty("left"), right = dag.Empty("right");
        fork.Then(left, right).Then(dag.Add("join", new EmptyOperator { TriggerRule = TriggerRule.NoneFailedMinOneSuccess }));
        return dag;
    }

    public static Dag G085Latest()
    {
        var dag = Dag.Create("g085_latest").Schedule(Cron.Daily);
        dag.Add("gate", new LatestOnlyOperator()).Then(dag.Empty("a"));
        return dag;
    }

    public static Dag G086Dates()
    {
        var dag = Dag.Create("g086_dates");
        var weekend = dag.Add("weekend", new BranchDayOfWeekOperator([DayOfWeek.Saturday, DayOfWeek.Sunday], ["yes"], ["no"])
        {
            ["follow_task_ids_if_true"] = "yes",
            UseTaskLogicalDate = true,
        });
        var officeHours = dag.Add("office_hours", new BranchDateTimeOperator(new TimeOfDay(9), ZonedDateTime.Utc(2026, 12, 31, 17, 0), ["yes"], ["no"])
        {
            ["follow_task_ids_if_false"] = "no",
        });
        dag.All(weekend, officeHours).Then(dag.Empty("yes"), dag.Empty("no"));
        return dag;
    }

    public static Dag G091Operators()
    {
        var dag = Dag.Create("g091_operators");
        dag.Add("virtualenv", new PythonVirtualenvOperator("unusual_prefix_091_python_environments.compute")
        {
            Requirements = ["pandas==2.2.3", "pyarrow"],
            PythonVersion = "3.11",
            SystemSitePackages = false,
            OpArguments = [1],
            StringArguments = ["{{ ds }}"],
            EnvVars = new Dictionary<string, string> { ["A"] = "1" },
            InheritEnv = false,
            IndexUrls = ["https://packages.example.org/simple"],
        });
        dag.Add("external", new ExternalPythonOperator("unusual_prefix_091_python_environments.compute", "/opt/envs/a/bin/python")
        {
            OpKeywordArguments = Twin.Map(("x", 2)),
            ExpectAirflow = false,
        });
        return dag;
    }

    public static Dag G092Plain()
    {
        var dag = Dag.Create("g092_plain");
        dag.Task(() => CSharpTasks.NoArguments()).With(task => task.Queue("default").DocMd("A docstring is allowed."))
            .Then(dag.Task(() => CSharpTasks.AnnotatedButUncalled()).With(task => task.Queue("go")));
        return dag;
    }

    public static Dag G093Setup()
    {
        var dag = Dag.Create("g093_setup");
        dag.Task(() => CSharpTasks.Prepare()).AsSetup().Then(dag.Task(() => CSharpTasks.Work()));
        return dag;
    }

    public static Dag G094Bash()
    {
        var dag = Dag.Create("g094_bash").Param(Param.Of("name", "you")).TemplateSearchPath("files");
        dag.Add("all", new BashOperator("echo {{ ds }} && exit 0")
        {
            Env = new Dictionary<string, string> { ["DAY"] = "{{ ds }}", ["FIXED"] = "1" },
            AppendEnv = true,
            OutputEncoding = "latin-1",
            SkipOnExitCode = [42, 43],
            WorkingDirectory = "/srv/{{ params.name }}",
            OutputProcessor = new PythonCallable("builtins.str.strip"),
        });
        dag.Bash("script", "greet.sh");
        dag.Bash("command_with_space", "greet.sh ");
        dag.Add("never_skip", new BashOperator("true") { ["skip_on_exit_code"] = null });
        dag.Empty("nothing");
        return dag;
    }

    public static Dag G095Python()
    {
        const string module = "unusual_prefix_095_python_operator";
        var dag = Dag.Create("g095_python");
        var first = dag.Empty("first");
        dag.Add("all", new PythonOperator($"{module}.greet")
        {
            OpArguments = ["{{ ds }}", 1, ValueTuple.Create("t")],
            OpKeywordArguments = Twin.Map(("name", "x"), ("upstream", first.Output)),
            TemplatesDict = Twin.Map(("query", "select '{{ ds }}'")),
            TemplatesExtensions = [".sql"],
            ShowReturnValueInLogs = false,
        });
        dag.Add("partial", new Operator("airflow.providers.standard.operators.python.PythonOperator")
        {
            ["python_callable"] = new PythonObject("functools.partial", new PythonCallable($"{module}.greet"), 1),
        });
        dag.Python("lambda", $"{module}.anonymous");
        dag.Python("method", $"{module}.greeter.method");
        dag.Python("builtin", "builtins.print");
        return dag;
    }

    public static Dag G096Trigger()
    {
        var dag = Dag.Create("g096_trigger");
        dag.Trigger("short", "other");
        dag.Add("long", new TriggerDagRunOperator("{{ params.which }}")
        {
            TriggerRunId = "run_{{ ds }}",
            Conf = Twin.Map(("day", "{{ ds }}"), ("nested", Twin.Map(("list", new object[] { 1, "{{ ts }}" })))),
            // A template of that text: the golden's date has no zone, which cannot be said otherwise.
            LogicalDate = "2026-01-02 00:00:00",
            ResetDagRun = true,
            WaitForCompletion = true,
            PollInterval = 30,
            AllowedStates = ["success", "failed"],
            FailedStates = [],
            SkipWhenAlreadyExists = true,
            Deferrable = true,
            Params = { Param.Of("which", "other") },
            DisplayName = "Start the other",
        });
        dag.Add("templated_date", new TriggerDagRunOperator("other") { LogicalDate = "{{ ts }}", Note = "from {{ dag.dag_id }}" });
        dag.Add("after", new TriggerDagRunOperator("other") { ["logical_date"] = null, RunAfter = "{{ ts }}" });
        return dag;
    }

    public static Dag G096Wait()
    {
        var dag = Dag.Create("g096_wait");
        dag.Add("whole_dag", new ExternalTaskSensor("other"));
        dag.Add("tasks", new ExternalTaskSensor("other")
        {
            ExternalTaskIds = ["a", "b"],
            AllowedStates = ["success"],
            SkippedStates = ["skipped"],
            FailedStates = ["failed"],
            ExecutionDelta = TimeSpan.FromHours(1),
            CheckExistence = true,
            Mode = SensorMode.Reschedule,
            Deferrable = false,
        });
        dag.Add("group", new ExternalTaskSensor("other")
        {
            ExternalTaskGroupId = "g",
            ExecutionDateFunction = new PythonCallable("golden_functions.same_date"),
            Deferrable = true,
        });
        dag.Add("mark", new ExternalTaskMarker("child", "whole_dag") { RecursionDepth = 3 });
        return dag;
    }

    public static Dag G097Files()
    {
        var dag = Dag.Create("g097_files");
        dag.Add("file", new FileSensor("/data/{{ ds }}.csv"));
        dag.Add("files_deferred", new FileSensor("in/*.csv")
        {
            FsConnId = "landing",
            Recursive = true,
            Deferrable = true,
            PokeInterval = TimeSpan.FromSeconds(15),
        });
        dag.Add("command", new BashSensor("test -f {{ ds }}") { Env = new Dictionary<string, string> { ["A"] = "1" }, RetryExitCode = 7 });
        return dag;
    }

    public static Dag G097Python()
    {
        const string ready = "unusual_prefix_097_sensors.ready";
        var dag = Dag.Create("g097_python");
        dag.Add("poke", new PythonSensor(ready)
        {
            OpArguments = ["{{ ds }}"],
            OpKeywordArguments = Twin.Map(("path", "x")),
            TemplatesDict = Twin.Map(("a", "b")),
        });
        dag.Add("reschedule", new PythonSensor(ready)
        {
            Mode = SensorMode.Reschedule,
            PokeInterval = TimeSpan.FromMinutes(5),
            Timeout = TimeSpan.FromHours(2),
            SoftFail = true,
            ExponentialBackoff = true,
            MaxWait = TimeSpan.FromMinutes(30),
        });
        dag.Add("forgiving", new PythonSensor(ready) { SilentFail = true });
        dag.Add("never", new PythonSensor(ready) { NeverFail = true });
        return dag;
    }

    public static Dag G098Times()
    {
        var dag = Dag.Create("g098_times");
        dag.Add("delta", new TimeDeltaSensor(TimeSpan.FromMinutes(10)));
        dag.Add("delta_deferred", new TimeDeltaSensor(TimeSpan.FromMinutes(10)) { Deferrable = true });
        dag.Add("moment", new DateTimeSensor(ZonedDateTime.Utc(2026, 5, 1, 8, 0)));
        dag.Add("templated", new DateTimeSensor("{{ data_interval_end + macros.timedelta(hours=1) }}"));
        dag.Add("time_of_day", new TimeSensor(new TimeOfDay(9, 30)) { Deferrable = true });
        dag.Add("monday", new DayOfWeekSensor([DayOfWeek.Monday]) { UseTaskLogicalDate = true });
        dag.Add("wait", new WaitSensor(TimeSpan.FromSeconds(30)) { Deferrable = true });
        return dag;
    }

    public static Dag G098Async()
    {
        var moment = ZonedDateTime.Utc(2026, 5, 1, 8, 0);
        var dag = Dag.Create("g098_async");
        dag.Add("in_worker", new DateTimeSensorAsync("2026-05-01T08:00:00+00:00"));
        dag.Add("in_triggerer", new DateTimeSensorAsync(moment) { StartFromTrigger = true, TriggerArguments = Twin.Map(("moment", moment)) });
        return dag;
    }

    public static Dag G099People()
    {
        var dag = Dag.Create("g099_people").Param(Param.Of("of_the_dag", 1));
        dag.Add("choose", new HumanInputOperator("Choose for {{ ds }}", ["red", "green", "blue"])
        {
            Body = "# Look\n\nand choose",
            DefaultOptions = ["red", "blue"],
            Multiple = true,
            ResponseTimeout = TimeSpan.FromHours(1),
            AssignedUsers = [new HumanUser("1", "ann")],
        });
        dag.Add("approve", new ApprovalOperator("Publish?") { FailOnReject = true });
        dag.Add("fill_in", new HumanEntryOperator("How many?") { Params = { Param.Integer("count", 3) } });
        dag.Add("fork", new HumanBranchOperator("Where to?", ["Go left", "right"])
        {
            OptionsMapping = new Dictionary<string, string> { ["Go left"] = "left" },
        }).Then(dag.Empty("left"), dag.Empty("right"));
        return dag;
    }
}

/// <summary>The methods of the C# tasks.</summary>
internal static class CSharpTasks
{
    public static void NoArguments()
    {
    }

    public static void AnnotatedButUncalled()
    {
    }

    public static void Prepare()
    {
    }

    public static void Work()
    {
    }
}
