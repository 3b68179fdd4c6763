namespace DagSharp.Golden;

/// <summary>Goldens 025 to 028 and 034 to 044: the arguments of a Dag.</summary>
public static class DagArgumentDags
{
    public static Dag G025Text() =>
        Dag.Create("g025_text").Schedule(Cron.Daily).Default("start_date", "2026-02-01T00:00:00+02:00").WithOnly();

    public static Dag G025Objects()
    {
        var dag = Dag.Create("g025_objects").Schedule(Cron.Daily).Defaults(task => task
            .StartDate(ZonedDateTime.In(new DateTime(2026, 2, 1), "Asia/Kolkata"))
            .EndDate(ZonedDateTime.In(new DateTime(2026, 12, 31), "Asia/Kolkata")));
        dag.Empty("inherits");
        dag.Add("later", new EmptyOperator { StartDate = ZonedDateTime.In(new DateTime(2026, 5, 1), "Asia/Kolkata") });
        return dag;
    }

    public static Dag G026All() => Dag.Create("g026_all")
        .Schedule(Cron.Hourly)
        .StartingOn(2026, 1, 1)
        .Catchup()
        .MaxActiveRuns(3)
        .MaxActiveTasks(7)
        .MaxConsecutiveFailedDagRuns(4)
        .DagRunTimeout(TimeSpan.FromSeconds(3600.5))
        .WithOnly();

    public static Dag G026SameAsConfig() => Dag.Create("g026_same_as_config")
        .MaxActiveRuns(16)
        .MaxActiveTasks(16)
        .MaxConsecutiveFailedDagRuns(0)
        .Catchup(false)
        .WithOnly();

    public static Dag G027Merge()
    {
        var dag = Dag.Create("g027_merge")
            .Defaults(task => task.Owner("team_blue").Retries(2).RetryDelay(TimeSpan.FromMinutes(2)).DependsOnPast(false).Queue("batch"))
            .Default("append_env", true)
            .Default("unknown_to_every_operator", Twin.Map(("kept", new[] { 1, 2 })));
        dag.Empty("takes_all");
        dag.Add("overrides", new EmptyOperator { Owner = "team_red", Retries = 0 });
        dag.Add("operator_argument", new BashOperator("true") { ["default_args"] = Twin.Map(("retries", 5)) });
        return dag;
    }

    public static Dag G027SchemaDefaults() => Dag.Create("g027_schema_defaults")
        .Defaults(task => task.Retries(0).Owner("airflow").Pool("default_pool"))
        .WithOnly();

    public static Dag G028Values()
    {
        var trouble = new PythonCallable("unusual_prefix_028_default_args_values.on_trouble");
        var dag = Dag.Create("g028_values").Defaults(task => task
            .OnFailureCallback(trouble)
            .OnRetryCallback(trouble)
            .ExecutionTimeout(TimeSpan.FromMinutes(30))
            .DocMd("from *defaults*")
            .TriggerRule(TriggerRule.AllDone)
            .WeightRule(WeightRule.Upstream)
            .ExecutorConfig(Twin.Map(("KubernetesExecutor", Twin.Map(("image", "worker:1"))))));
        dag.Default("on_success_callback", null)
            .Default("a_float", 1.5)
            .Default("a_none", null)
            .Default("a_tuple", (1, "two"))
            .Default("a_set", new HashSet<string> { "b", "a" })
            .Default("a_callable", trouble);
        return dag.WithOnly();
    }

    public static Dag G034Texts() => Dag.Create("g034_texts")
        .Describe("Loads \"sales\" \\ and more")
        .Document("# Sales\n\nLoads **sales** — every night.\n")
        .Tagged("sales", "nightly", "Übersicht")
        .DisplayName("Verkäufe 🛒")
        .WithOnly();

    public static Dag G034EmptyTexts() => Dag.Create("g034_empty_texts").Describe("").Document("").Tagged().WithOnly();

    public static Dag G034SameName() => Dag.Create("g034_same_name")
        .DisplayName("g034_same_name")
        .Document("no_such_file.md")
        .Tagged("one", "two", "one")
        .WithOnly();

    public static Dag G035Links() => Dag.Create("g035_links")
        .Defaults(task => task.Owner("ops"))
        .OwnerLinks(new Dictionary<string, string> { ["ops"] = "https://wiki.example/ops", ["data"] = "mailto:data@example.org" })
        .WithOnly();

    public static Dag G035AccessOld() => Dag.Create("g035_access_old")
        .AccessControl(Twin.Map(("viewers", new HashSet<string> { "can_read" }), ("editors", new HashSet<string> { "can_edit", "can_read" })))
        .WithOnly();

    public static Dag G035AccessNew() => Dag.Create("g035_access_new")
        .AccessControl(Twin.Map(
            ("viewers", Twin.Map(("DAGs", new HashSet<string> { "can_read" }), ("DAG Runs", new HashSet<string> { "can_create" }))),
            ("nobody", Twin.Map())))
        .WithOnly();

    public static Dag G036Jinja()
    {
        var dag = Dag.Create("g036_jinja")
            .RenderTemplateAsNativeObj()
            .TemplateSearchPath("/srv/templates", "/srv/more")
            .TemplateUndefined(new PythonCallable("jinja2.Undefined"))
            .JinjaEnvironment(Twin.Map(("keep_trailing_newline", true)))
            .Macros(Twin.Map(("greet", new PythonCallable("golden_functions.greet")), ("limit", 5)))
            .Filters(Twin.Map(("shout", new PythonCallable("builtins.str.upper"))));
        dag.Bash("only", "echo {{ greet('you') | shout }} {{ limit }}");
        return dag;
    }

    public static Dag G036Plain()
    {
        var dag = Dag.Create("g036_plain").RenderTemplateAsNativeObj(false);
        dag.Bash("only", "echo {{ ds }}");
        return dag;
    }

    public static Dag G037On() =>
        Dag.Create("g037_on").PausedUponCreation().FailFast().DisableBundleVersioning().WithOnly();

    public static Dag G037Off() =>
        Dag.Create("g037_off").PausedUponCreation(false).FailFast(false).DisableBundleVersioning(false).WithOnly();

    public static Dag G037NamedGlobal() => Dag.Create("g037_named_global").AutoRegister(false).WithOnly();

    public static Dag G038Yes() => Dag.Create("g038_yes").RerunWithLatestVersion().WithOnly();

    public static Dag G038No() => Dag.Create("g038_no").RerunWithLatestVersion(false).WithOnly();

    public static Dag G039Single() => Dag.Create("g039_single").AllowRuns(DagRunType.Manual).WithOnly();

    public static Dag G039Several() => Dag.Create("g039_several")
        .Schedule(Cron.Daily)
        .StartingOn(2026, 1, 1)
        .AllowRuns(DagRunType.Scheduled, DagRunType.Backfill, DagRunType.Manual)
        .WithOnly();

    public static Dag G039Asset() =>
        Dag.Create("g039_asset").Schedule(new Asset("signal")).AllowRuns(DagRunType.AssetTriggered).WithOnly();

    public static Dag G040Both() => Dag.Create("g040_both")
        .OnSuccess(Callback.Function("golden_functions.take_context"))
        .OnFailure(Callback.Function("golden_functions.take_context"))
        .WithOnly();

    public static Dag G040FailureOnly() =>
        Dag.Create("g040_failure_only").OnFailure(Callback.Function("golden_functions.take_context")).WithOnly();

    public static Dag G040EmptyList() => Dag.Create("g040_empty_list").OnSuccess().WithOnly();

    public static Dag G044DotsAndDashes()
    {
        var dag = Dag.Create("g044-dots.and-dashes_1");
        using (dag.Group("group-1"))
        {
            dag.Empty("task.with-dots_");
        }

        dag.Empty("0");
        return dag;
    }

    public static Dag G044Long()
    {
        var dag = Dag.Create("g044_" + new string('x', 245));
        dag.Empty(new string('t', 250));
        return dag;
    }
}
