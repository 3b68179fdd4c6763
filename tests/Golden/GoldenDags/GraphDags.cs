namespace DagSharp.Golden;

/// <summary>Goldens 068 to 075: edges, groups, setups and teardowns.</summary>
public static class GraphDags
{
    private const string Decorated = "airflow.providers.standard.decorators.python._PythonDecoratedOperator";

    public static Dag G068Operators()
    {
        var dag = Dag.Create("g068_operators");
        TaskRef d = dag.Empty("d"), c = dag.Empty("c"), b = dag.Empty("b"), a = dag.Empty("a");
        d.Then(c, b).Then(a);
        a.After(d);
        d.Before(a);
        return dag;
    }

    public static Dag G068Chain()
    {
        var dag = Dag.Create("g068_chain");
        TaskRef a = dag.Empty("a"), b = dag.Empty("b"), c = dag.Empty("c"), d = dag.Empty("d"), e = dag.Empty("e"), f = dag.Empty("f");
        dag.Chain(a, dag.All(b, c), dag.All(d, e), f);
        return dag;
    }

    public static Dag G068Cross()
    {
        var dag = Dag.Create("g068_cross");
        TaskRef a = dag.Empty("a"), b = dag.Empty("b"), c = dag.Empty("c"), d = dag.Empty("d"), e = dag.Empty("e");
        dag.All(a, b).Then(c, d).Then(e);
        return dag;
    }

    public static Dag G069Tasks()
    {
        var dag = Dag.Create("g069_tasks");
        TaskRef a = dag.Empty("a"), b = dag.Empty("b"), c = dag.Empty("c"), d = dag.Empty("d");
        a.Then(b, "left — ok?");
        a.Then(dag.All(c, d), "right");
        b.Then(d, "backwards");
        return dag;
    }

    public static Dag G069Groups()
    {
        var dag = Dag.Create("g069_groups");
        var start = dag.Empty("start");
        var one = dag.Group("one");
        using (one)
        {
            dag.Empty("x").Then(dag.Empty("y"), "inside");
        }

        var two = dag.Group("two");
        using (two)
        {
            dag.Empty("z");
        }

        start.Then(one, "into").Then(two, "between").Then(dag.Empty("end"), "out");
        return dag;
    }

    public static Dag G070Nested()
    {
        var dag = Dag.Create("g070_nested");
        using (dag.Group("outer", group => (group.Tooltip, group.UiColor, group.UiFgColor) = ("All of it", "#ffeecc", "navy")))
        {
            dag.Empty("a");
            using (dag.Group("inner", group => group.DisplayName = "Inner part ✓"))
            {
                dag.Empty("b");
                using (dag.Group("empty"))
                {
                }
            }
        }

        return dag;
    }

    public static Dag G070NoPrefix()
    {
        var dag = Dag.Create("g070_no_prefix");
        using (dag.Group("outer", group => group.PrefixGroupId = false))
        {
            dag.Empty("a");
            using (dag.Group("inner"))
            {
                dag.Empty("b");
            }

            using (dag.Group("inner_too", group => group.PrefixGroupId = false))
            {
                dag.Empty("c");
            }
        }

        return dag;
    }

    public static Dag G071Docs()
    {
        var dag = Dag.Create("g071_docs");
        using (dag.Group("given", group => group.DocMd = "## Given"))
        {
            dag.Empty("a");
        }

        using (dag.Group("from_function", group => (group.Tooltip, group.DocMd) = ("said twice", "Text of the function.")))
        {
            dag.Empty("b");
        }

        return dag;
    }

    public static Dag G072Defaults()
    {
        var dag = Dag.Create("g072_defaults").Defaults(task => task.Retries(1).Owner("dag").Queue("q"));
        using (dag.Group("outer", group => (group.Defaults.Retries, group.Defaults.RetryDelay) = (2, TimeSpan.FromMinutes(1))))
        {
            dag.Empty("a");
            using (dag.Group("inner", group => group.Defaults.Owner = "inner"))
            {
                dag.Empty("b");
                dag.Add("c", new EmptyOperator { Retries = 9, ["default_args"] = Twin.Map(("owner", "task"), ("pool", "p")) });
            }
        }

        return dag;
    }

    public static Dag G072Suffixes()
    {
        var dag = Dag.Create("g072_suffixes");
        GroupRef a = Step(dag, "a"), b = Step(dag, "b"), c = Step(dag, "c");
        dag.Chain(a, b, c);
        return dag;
    }

    public static Dag G073GroupToGroup()
    {
        var dag = Dag.Create("g073_group_to_group");
        var start = dag.Empty("start");
        var one = dag.Group("one");
        using (one)
        {
            dag.Empty("a").Then(dag.Empty("b"));
        }

        var two = dag.Group("two");
        using (two)
        {
            dag.Empty("c");
            dag.Empty("d");
        }

        start.Then(one).Then(two).Then(dag.Empty("end"));
        return dag;
    }

    public static Dag G073InsideOut()
    {
        var dag = Dag.Create("g073_inside_out");
        TaskRef e;
        var outer = dag.Group("outer");
        using (outer)
        {
            var inner = dag.Group("inner");
            using (inner)
            {
                e = dag.Empty("e");
            }

            inner.Then(dag.Empty("f"));
        }

        e.Then(dag.Empty("g"));
        dag.All(outer, e).Then(dag.Empty("h"));
        return dag;
    }

    public static Dag G073EmptyGroup()
    {
        var dag = Dag.Create("g073_empty_group");
        var hollow = dag.Group("hollow");
        hollow.Dispose();
        dag.Empty("before").Then(hollow).Then(dag.Empty("after"));
        return dag;
    }

    public static Dag G074Methods()
    {
        var dag = Dag.Create("g074_methods");
        TaskRef create = Shell(dag, "create"), work = Shell(dag, "work"), drop = Shell(dag, "drop");
        create.Then(work).Then(drop.AsTeardown(create));
        return dag;
    }

    public static Dag G074Several()
    {
        var dag = Dag.Create("g074_several");
        TaskRef one = Shell(dag, "one").AsSetup(), two = Shell(dag, "two").AsSetup();
        var end = Shell(dag, "end").AsTeardown(onFailureFailDagRun: true, one, two);
        dag.All(one, two).Then(Shell(dag, "middle")).Then(end);
        return dag;
    }

    public static Dag G074Context()
    {
        var dag = Dag.Create("g074_context");
        using (dag.Group("group"))
        {
            TaskRef create = Shell(dag, "create"), drop = Shell(dag, "drop").AsTeardown(create);
            create.Then(Shell(dag, "a")).Then(Shell(dag, "b")).Then(drop);
        }

        Shell(dag, "outside");
        return dag;
    }

    public static Dag G075Decorators()
    {
        var dag = Dag.Create("g075_decorators");
        var open = dag.Add("open_it", Function("open_it")).AsSetup();
        var use = dag.Add("use", Function("use", open.Output));
        var close = dag.Add("close_it", Function("close_it", open.Output)).AsTeardown(onFailureFailDagRun: true);
        use.Then(close);
        return dag;
    }

    private static Operator Function(string name, params object?[] arguments) => new(Decorated)
    {
        ["python_callable"] = new PythonCallable("golden_functions." + name),
        ["op_args"] = new PythonObject("builtins.tuple", [arguments]),
        ["op_kwargs"] = Twin.Map(),
    };

    private static GroupRef Step(Dag dag, string task)
    {
        using var group = dag.Group("step", settings => settings.AddSuffixOnCollision = true);
        dag.Empty(task);
        return group;
    }

    private static TaskRef Shell(Dag dag, string name) => dag.Bash(name, $"echo {name}");
}
