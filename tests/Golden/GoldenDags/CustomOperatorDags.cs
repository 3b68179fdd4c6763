namespace DagSharp.Golden;

/// <summary>Goldens 056 and 063 to 067: operators by class path, values in templated fields, the result of a Dag.</summary>
public static class CustomOperatorDags
{
    private const string Decorated = "airflow.providers.standard.decorators.python._PythonDecoratedOperator";

    public static Dag G056PodOverride()
    {
        var container = new Kubernetes.KubernetesObject("V1Container")
        {
            ["name"] = "base",
            ["resources"] = new Kubernetes.ContainerResources { LimitMemory = "1Gi", RequestCpu = "250m" },
        };
        var pod = new Kubernetes.KubernetesObject("V1Pod")
        {
            ["metadata"] = new Kubernetes.KubernetesObject("V1ObjectMeta") { ["labels"] = Twin.Map(("team", "blue")) },
            ["spec"] = new Kubernetes.KubernetesObject("V1PodSpec") { ["containers"] = new[] { container } },
        };
        var dag = Dag.Create("g056_pod_override");
        dag.Add("only", new EmptyOperator { ExecutorConfig = Twin.Map(("pod_override", pod)) });
        return dag;
    }

    public static Dag G063Custom()
    {
        const string report = "unusual_prefix_063_operator_custom.ReportOperator";
        var dag = Dag.Create("g063_custom").TemplateSearchPath("files");
        dag.Add("inline", new Operator(report) { ["query"] = "select 1", ["options"] = Twin.Map(("b", 2), ("a", new[] { 1 })) });
        dag.Add("from_file", new Operator(report) { ["query"] = "totals.sql" });
        dag.Add("without_fields", new Operator("unusual_prefix_063_operator_custom.Child") { ["query"] = "select 2" });
        return dag;
    }

    public static Dag G064Triggerer()
    {
        var dag = Dag.Create("g064_triggerer");
        dag.Add("all_arguments", new Operator("unusual_prefix_064_operator_start_from_trigger.WaitOutside"));
        dag.Add("few_arguments", new Operator("unusual_prefix_064_operator_start_from_trigger.WaitPlain"));
        return dag;
    }

    public static Dag G065Scalars()
    {
        var dag = Dag.Create("g065_scalars");
        dag.Add("json_types", Holder(Twin.Map(
            ("text", "a"), ("int", 1), ("float", 1.5), ("whole", 2.0), ("bool", true), ("none", null), ("list", new object[] { 1, "2" }))));
        dag.Add("none", Holder(null));
        dag.Add("empty", Holder(Array.Empty<int>()));
        dag.Add("jinja", Holder("{{ ds }} and {{ var.value.get('x') }}"));
        return dag;
    }

    public static Dag G065Sets()
    {
        var dag = Dag.Create("g065_sets");
        dag.Add("mixed", Holder(new HashSet<object> { "b", "a", 3 }));
        dag.Add("frozen", Holder(Twin.Map(("numbers", new HashSet<int> { 2, 1, 10 }))));
        return dag;
    }

    public static Dag G065References()
    {
        var dag = Dag.Create("g065_references");
        var first = dag.Add("first", Holder(1));
        dag.Add("output", Holder(first.Output));
        dag.Add("nested_output", Holder(Twin.Map(("deep", new[] { first.Output["part"] }))));
        dag.Add("output_in_text", Holder($"got {first.Output}"));
        dag.Add("asset", Holder(new Asset("thing")));
        return dag;
    }

    public static Dag G066Long()
    {
        var dag = Dag.Create("g066_long");
        dag.Bash("at_limit", new string('x', 4096));
        dag.Bash("over_limit", new string('y', 4097));
        dag.Add("long_mapping", new BashOperator("true")
        {
            Env = new Dictionary<string, string> { ["password"] = "hidden", ["text"] = new string('z', 5000) },
        });
        dag.Add("short_secret", new BashOperator("true") { Env = new Dictionary<string, string> { ["password"] = "visible" } });
        return dag;
    }

    public static Dag G067Method()
    {
        var dag = Dag.Create("g067_method");
        dag.Add("question", new Operator(Decorated)
        {
            ["python_callable"] = new PythonCallable("golden_functions.question"),
            ["op_args"] = Array.Empty<object>(),
            ["op_kwargs"] = Twin.Map(),
        }).AsDagResult();
        return dag;
    }

    private static Operator Holder(object? value) => new("unusual_prefix_065_template_values.Holder") { ["value"] = value };
}
