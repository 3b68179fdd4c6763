namespace DagSharp.Golden;

/// <summary>Goldens 045 to 062 and 115: the arguments every operator takes.</summary>
public static class TaskArgumentDags
{
    public static Dag G045Retries()
    {
        var dag = Dag.Create("g045_retries");
        dag.Add("number", new EmptyOperator { Retries = 3, RetryDelay = TimeSpan.FromSeconds(12.5) });
        dag.Add("duration", new EmptyOperator { Retries = 1, RetryDelay = TimeSpan.FromHours(1), MaxRetryDelay = TimeSpan.FromDays(1) });
        dag.Add("backoff_switch", new EmptyOperator { Retries = 4, RetryExponentialBackoff = 2, MaxRetryDelay = TimeSpan.FromSeconds(600) });
        dag.Add("same_as_default", new EmptyOperator { Retries = 0, RetryDelay = TimeSpan.FromSeconds(300) });
        dag.Add("text", new EmptyOperator { Retries = 2 });
        dag.Add("none", new EmptyOperator { ["retries"] = null });
        return dag;
    }

    public static Dag G046Factor()
    {
        var dag = Dag.Create("g046_factor");
        dag.Add("factor", new EmptyOperator { Retries = 2, RetryExponentialBackoff = 1.5 });
        dag.Add("whole_factor", new EmptyOperator { Retries = 2, RetryExponentialBackoff = 3 });
        dag.Add("switched_off", new EmptyOperator { Retries = 2, RetryExponentialBackoff = 0 });
        return dag;
    }

    public static Dag G047Scheduling()
    {
        var dag = Dag.Create("g047_scheduling");
        dag.Add("queue", new EmptyOperator { Queue = "gpu" });
        dag.Add("pool", new EmptyOperator { Pool = "narrow", PoolSlots = 3 });
        dag.Add("priority", new EmptyOperator { PriorityWeight = 50 });
        dag.Add("negative_priority", new EmptyOperator { PriorityWeight = -3 });
        dag.Add("capped_priority", new EmptyOperator { PriorityWeight = int.MaxValue });
        dag.Add("owner", new EmptyOperator { Owner = "someone" });
        return dag;
    }

    public static Dag G048Weight()
    {
        var dag = Dag.Create("g048_weight");
        dag.Add("down", new EmptyOperator { WeightRule = WeightRule.Downstream });
        dag.Add("up", new EmptyOperator { WeightRule = WeightRule.Upstream });
        dag.Add("absolute", new EmptyOperator { WeightRule = WeightRule.Absolute, PriorityWeight = 9 });
        return dag;
    }

    public static Dag G049CustomWeight()
    {
        var dag = Dag.Create("g049_custom_weight");
        dag.Add("instance", new EmptyOperator { ["weight_rule"] = new PythonObject("golden_plugins.Shrinking") });
        dag.Add("path", new EmptyOperator { WeightRule = WeightRule.Custom("golden_plugins.Shrinking") });
        return dag;
    }

    public static Dag G050All() => Rules(
        "g050_all", TriggerRule.AllSuccess, TriggerRule.AllFailed, TriggerRule.AllDone, TriggerRule.AllSkipped, TriggerRule.AllDoneMinOneSuccess);

    public static Dag G050One() => Rules(
        "g050_one", TriggerRule.OneSuccess, TriggerRule.OneFailed, TriggerRule.OneDone, TriggerRule.NoneSkipped, TriggerRule.Always);

    public static Dag G050None() => Rules(
        "g050_none", TriggerRule.NoneFailed, TriggerRule.NoneFailedMinOneSuccess, TriggerRule.AllDoneSetupSuccess);

    public static Dag G051Past()
    {
        var dag = Dag.Create("g051_past");
        dag.Add("past", new EmptyOperator { DependsOnPast = true });
        dag.Add("downstream", new EmptyOperator { WaitForDownstream = true });
        dag.Add("first_run", new EmptyOperator { DependsOnPast = true, IgnoreFirstDependsOnPast = true });
        dag.Add("skipping", new EmptyOperator { DependsOnPast = true, WaitForPastDependsBeforeSkipping = true });
        dag.Add("ignore_switch_off", new EmptyOperator { DependsOnPast = true, IgnoreFirstDependsOnPast = false });
        return dag;
    }

    public static Dag G052Outputs()
    {
        var dag = Dag.Create("g052_outputs");
        dag.Add("timeout", new BashOperator("sleep 1") { ExecutionTimeout = TimeSpan.FromSeconds(90.005) });
        dag.Add("no_push", new BashOperator("true") { DoXComPush = false });
        dag.Add("several", new BashOperator("true") { MultipleOutputs = true });
        return dag;
    }

    public static Dag G053Texts()
    {
        var dag = Dag.Create("g053_texts");
        dag.Add("plain", new EmptyOperator { Doc = "plain text" });
        dag.Add("markdown", new EmptyOperator { DocMd = "# Title\n\n* one\n* two" });
        dag.Add("json", new EmptyOperator { DocJson = "{\"a\": 1}" });
        dag.Add("yaml", new EmptyOperator { DocYaml = "a: 1\nb:\n  - 2\n" });
        dag.Add("rst", new EmptyOperator { DocRst = "Title\n=====", DisplayName = "Ré-structured" });
        dag.Empty("assigned_later").With(task => task.DocMd("set after the fact"));
        return dag;
    }

    public static Dag G054Lineage()
    {
        var source = new Asset("source", "file:///data/source.csv", "raw") { Extra = Twin.Map(("format", "csv"), ("parts", new[] { 1, 2 })) };
        var target = new Asset("target");
        var dag = Dag.Create("g054_lineage");
        dag.Add("both", new EmptyOperator { Inlets = source, Outlets = [target, new AssetAlias("copies")] });
        dag.Add("single_values", new EmptyOperator { Inlets = source, Outlets = target });
        dag.Add("references", new EmptyOperator { Inlets = [Asset.RefByName("source"), Asset.RefByUri("file:///data/source.csv")] });
        dag.Add("other_things", new EmptyOperator { ["inlets"] = new object[] { "plain text", Twin.Map(("key", 1)) }, Outlets = [] });
        return dag;
    }

    public static Dag G054Order()
    {
        var dag = Dag.Create("g054_order");
        dag.Add("second", new EmptyOperator { Outlets = [new Asset("b"), new Asset("a")] });
        dag.Add("first", new EmptyOperator { Outlets = new Asset("c") });
        return dag;
    }

    public static Dag G055Execution()
    {
        var dag = Dag.Create("g055_execution");
        dag.Add("user", new EmptyOperator { RunAsUser = "nobody" });
        dag.Add("resources", new EmptyOperator { Resources = new TaskResources { Cpus = 2, Ram = 1024, Gpus = 1 } });
        dag.Add("executor", new EmptyOperator { Executor = "LocalExecutor" });
        dag.Add("config", new EmptyOperator
        {
            ExecutorConfig = Twin.Map(("KubernetesExecutor", Twin.Map(("image", "worker:2"), ("limits", Twin.Map(("cpu", 1)))))),
        });
        dag.Add("empty_config", new EmptyOperator { ExecutorConfig = Twin.Map() });
        return dag;
    }

    public static Dag G057Limits()
    {
        var dag = Dag.Create("g057_limits").Schedule(Cron.Daily).StartingOn(2026, 1, 1);
        dag.Add("limits", new EmptyOperator { MaxActiveTisPerDag = 2, MaxActiveTisPerDagRun = 1 });
        dag.Add("template", new EmptyOperator { MapIndexTemplate = "{{ task.task_id }}" });
        dag.Add("same_start", new EmptyOperator { StartDate = ZonedDateTime.Utc(2026, 1, 1) });
        dag.Add("other_dates", new EmptyOperator { StartDate = ZonedDateTime.Utc(2026, 2, 1), EndDate = ZonedDateTime.Utc(2026, 3, 1, 12, 30) });
        return dag;
    }

    public static Dag G058Callbacks()
    {
        var function = Callback.Function("golden_functions.take_context");
        var dag = Dag.Create("g058_callbacks");
        dag.Add("execute", new EmptyOperator { OnExecuteCallback = function });
        dag.Add("success", new EmptyOperator { OnSuccessCallback = [function, function] });
        dag.Add("failure", new EmptyOperator { OnFailureCallback = new PythonObject("golden_functions.Note") });
        dag.Add("retry", new EmptyOperator { OnRetryCallback = function });
        dag.Add("skipped", new EmptyOperator { OnSkippedCallback = function });
        dag.Add("empty", new EmptyOperator { OnSuccessCallback = [] });
        return dag;
    }

    public static Dag G060Email()
    {
        var dag = Dag.Create("g060_email").Defaults(task => task.EmailOnRetry(false));
        dag.Add("one", new EmptyOperator { ["email"] = "ops@example.org", EmailOnFailure = false });
        dag.Add("several", new EmptyOperator { Email = ["a@example.org", "b@example.org"], EmailOnRetry = true });
        dag.Add("nobody", new EmptyOperator { EmailOnFailure = false });
        return dag;
    }

    public static Dag G061Switches()
    {
        var dag = Dag.Create("g061_switches");
        dag.Add("logger", new EmptyOperator { LoggerName = "sales" });
        dag.Add("no_nesting", new EmptyOperator { AllowNestedOperators = false });
        dag.Empty("sla_is_ignored");
        return dag;
    }

    public static Dag G062Native()
    {
        var dag = Dag.Create("g062_native").RenderTemplateAsNativeObj();
        dag.Bash("inherits", "echo {{ ds }}");
        dag.Add("off", new BashOperator("echo {{ ds }}") { RenderTemplateAsNativeObj = false });
        dag.Add("on", new BashOperator("echo {{ ds }}") { RenderTemplateAsNativeObj = true });
        return dag;
    }

    public static Dag G115PolicyInDefaults()
    {
        var dag = Dag.Create("g115_policy_in_defaults").Defaults(task => task.RetryPolicy(Policy()).Retries(2));
        dag.Empty("from_defaults");
        return dag;
    }

    public static Dag G115PolicyOnTask()
    {
        var dag = Dag.Create("g115_policy_on_task");
        dag.Add("own", new EmptyOperator { Retries = 2, RetryPolicy = Policy() });
        dag.Add("mapped", new Operator("airflow.providers.standard.operators.bash.BashOperator") { Retries = 2, RetryPolicy = Policy() })
            .Expand("bash_command", new[] { "a" });
        return dag;
    }

    private static ExceptionRetryPolicy Policy() => new(
        new RetryRule("builtins.ValueError", RetryAction.Fail),
        new RetryRule("builtins.TimeoutError", RetryAction.Retry, TimeSpan.FromMinutes(1)));

    private static Dag Rules(string dagId, params TriggerRule[] rules)
    {
        var dag = Dag.Create(dagId);
        var first = dag.Empty("first");
        foreach (var rule in rules)
        {
            first.Then(dag.Add(Id(rule), new EmptyOperator { TriggerRule = rule }));
        }

        return dag;
    }

    private static string Id(TriggerRule rule) =>
        string.Concat(rule.ToString().Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
