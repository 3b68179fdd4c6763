namespace DagSharp.Golden;

/// <summary>Goldens 076 to 083: mapped tasks, mapped groups and loops.</summary>
public static class MappingDags
{
    private const string Bash = "airflow.providers.standard.operators.bash.BashOperator";
    private const string Decorated = "airflow.providers.standard.decorators.python._PythonDecoratedOperator";

    public static Dag G076Operator()
    {
        var dag = Dag.Create("g076_operator");
        dag.Add("list", new Operator(Bash)).Expand("bash_command", new[] { "echo 1", "echo 2" });
        dag.Add("env", new BashOperator("env")).Expand("env", new[] { Twin.Map(("A", "1")), Twin.Map(("A", "2")) });
        return dag;
    }

    public static Dag G077Operators()
    {
        var dag = Dag.Create("g077_operators");
        TaskRef commands = dag.Bash("commands", "echo"), again = dag.Bash("commands_again", "echo");
        dag.Add("run", new Operator(Bash) { ["cwd"] = "/srv/work" }).Expand("bash_command", commands.Output);
        dag.Add("both", new Operator(Bash)).Expand("bash_command", again.Output).Expand("env", new[] { Twin.Map(("A", "1")) });
        return dag;
    }

    public static Dag G078Partial()
    {
        var dag = Dag.Create("g078_partial").Defaults(task => task.Retries(1).Owner("defaults"));
        dag.Add("everything", new Operator(Bash)
        {
            Retries = 4,
            RetryDelay = TimeSpan.FromSeconds(30),
            MaxRetryDelay = TimeSpan.FromMinutes(5),
            RetryExponentialBackoff = 2,
            ExecutionTimeout = TimeSpan.FromMinutes(3),
            Queue = "q",
            Pool = "p",
            PoolSlots = 2,
            PriorityWeight = 3,
            WeightRule = WeightRule.Absolute,
            TriggerRule = TriggerRule.AllDone,
            DependsOnPast = true,
            MaxActiveTisPerDag = 5,
            MaxActiveTisPerDagRun = 2,
            MapIndexTemplate = "{{ task.bash_command }}",
            ExecutorConfig = Twin.Map(("KubernetesExecutor", Twin.Map(("image", "i")))),
            DoXComPush = false,
            Inlets = new Asset("in"),
            Outlets = new Asset("out"),
            OnFailureCallback = new PythonCallable("golden_functions.take_context"),
            DocMd = "Mapped",
            DisplayName = "Mapped task",
            StartDate = ZonedDateTime.Utc(2026, 1, 1),
            Params = { Param.Of("size", 3) },
            RunAsUser = "nobody",
            Resources = new TaskResources { Cpus = 1 },
            ["env"] = Twin.Map(("A", "{{ ds }}")),
            ["append_env"] = true,
        }).Expand("bash_command", new[] { "a", "b" });
        dag.Add("nothing", new Operator(Bash)).Expand("bash_command", new[] { "a" });
        return dag;
    }

    public static Dag G079Literals()
    {
        var dag = Dag.Create("g079_literals");
        dag.Add("two", new Operator(Bash) { DoXComPush = false })
            .ExpandKwargs(new[] { Twin.Map(("bash_command", "echo 1"), ("env", Twin.Map(("A", "1")))), Twin.Map(("bash_command", "echo 2")) });
        dag.Add("lenient", new BashOperator("default")).ExpandKwargs(new[] { Twin.Map(("bash_command", "own")) }, strict: false);
        return dag;
    }

    public static Dag G081Literals()
    {
        var dag = Dag.Create("g081_literals");
        using var each = dag.Group("each", group => group.Tooltip = "For each letter");
        var letter = each.Expand("letter", new[] { "a", "b" });
        var read = dag.Add("read", Function("read", letter, 2));
        dag.Add("write", Function("write", read.Output));
        return dag;
    }

    public static Dag G081Outputs()
    {
        var dag = Dag.Create("g081_outputs");
        var letters = dag.Add("letters", Function("letters"));
        TaskRef read;
        using (var each = dag.Group("per_letter"))
        {
            read = dag.Add("read", Function("read", each.Expand("letter", letters.Output)));
        }

        dag.Add("collect", Function("write", read.Output));
        return dag;
    }

    public static Dag G081Kwargs()
    {
        var dag = Dag.Create("g081_kwargs");
        using var pairs = dag.Group("pairs");
        pairs.ExpandKwargs(new[] { Twin.Map(("name", "a"), ("size", 1)), Twin.Map(("name", "b")) });
        dag.Add("read", Function("read", pairs.Argument("name"), pairs.Argument("size")));
        return dag;
    }

    public static Dag G083Until()
    {
        var dag = Dag.Create("g083_until");
        var refine = dag.Group("refine", group => group.Tooltip = "Again and again");
        using (refine)
        {
            refine.Repeat(maxIterations: 5, new PythonCallable("golden_functions.good_enough"));
            dag.Add("improve", Function("improve", 2));
        }

        refine.Then(dag.Add("publish", Function("publish")));
        return dag;
    }

    public static Dag G083Fixed()
    {
        var dag = Dag.Create("g083_fixed");
        using var loop = dag.Group("three_times");
        loop.Repeat(maxIterations: 3);
        dag.Add("once", Function("once"));
        return dag;
    }

    private static Operator Function(string name, params object?[] arguments) => new(Decorated)
    {
        ["python_callable"] = new PythonCallable("golden_functions." + name),
        ["op_args"] = new PythonObject("builtins.tuple", [arguments]),
        ["op_kwargs"] = Twin.Map(),
    };
}
