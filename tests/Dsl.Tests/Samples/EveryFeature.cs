namespace DagSharp.Dsl.Tests.Samples;

/// <summary>A DAG that uses everything the API can say, and small ones for what excludes each other.</summary>
internal static class EveryFeature
{
    public static IEnumerable<Dag> Dags() =>
        EverySchedule.All.Select(static (schedule, index) => Dag.Create($"schedule_{index}").Schedule(schedule)).Prepend(Create());

    public static Dag Create()
    {
        var dag = Dag.Create("every_feature").Schedule(new Asset("orders") & Asset.RefByName("rates"));
        SampleValues.Fill(dag.Settings);
        SampleValues.Fill(dag.TaskDefaults);
        dag.Default("append_env", true)
            .Param(Param.String("region", "eu").OneOf("eu", "us").Describe("where"))
            .Param(Param.Integer("days", 3).Between(1, 30))
            .Param(Param.Number("share", 0.5))
            .Param(Param.Boolean("dry", false))
            .Param(Param.NullableString("note"))
            .Param(Param.Of("shape", new { Width = 1 }))
            .Param(Param.Required("who", "string").Matching("^[a-z]+$"))
            .Defaults(static task => task.Param(Param.Integer("from_defaults", 1)));
        dag.Requires.Connection("warehouse").Environment("HOME").Secret("tls").Variable("limit");
        dag.Provenance = new Provenance("Pipelines/Every.cs", 12, "products.yml", "products[3]", 40);
        AddOperators(dag);
        AddMappings(dag);
        AddMethods(dag);
        AddSetups(dag);
        return dag;
    }

    private static void AddOperators(Dag dag)
    {
        var all = new Operator("company.operators.Everything");
        SampleValues.Fill(all);
        all["plain"] = EveryValue.Plain;
        all["tagged"] = EveryValue.Tagged;
        all["none"] = null;
        all["deadlines"] = EveryValue.Deadlines;
        var everything = dag.Add("everything", all).With(static task => task.Param(Param.Integer("own", 1)));
        everything.Provenance = new Provenance("Pipelines/Every.cs", 20);
        var (first, second) = (dag.Bash("first", "echo {{ var.value.limit }}"), dag.Python("second", "jobs.second", new { Day = 1 }));
        everything.Then(first, "label").Then(second);
        var branch = dag.Branch("branch", "jobs.choose");
        dag.Chain(dag.All(first, second), branch, dag.All(dag.Empty("left"), dag.ShortCircuit("right", "jobs.go_on")));
        dag.Trigger("next", "other_dag", new { Full = true }).After(branch);
        dag.Add("outputs", new PythonOperator("jobs.all")
        {
            OpArguments =
            [
                first.Output, first.Output["other"], first.Output.Zip(second.Output), first.Output.ZipLongest(second.Output, fillValue: 0),
                first.Output.Concat(second.Output), first.Output.Map(new PythonCallable("jobs.double")),
            ],
        });
    }

    private static void AddMappings(Dag dag)
    {
        dag.Bash("mapped", "echo").Expand("env", new[] { new { A = 1 } }).Expand("cwd", new[] { "/a", "/b" });
        dag.Bash("mapped_kwargs", "echo").ExpandKwargs(new object[] { new { Cwd = "/a" } }, strict: false);
        using (var group = dag.Group("outer", static settings =>
        {
            settings.DisplayName = "Outer";
            settings.Tooltip = "tip";
            settings.DocMd = "doc";
            settings.UiColor = "red";
            settings.UiFgColor = "#fff";
            settings.Defaults.Retries = 1;
            settings.Defaults.Params.Add(Param.Integer("of_group", 1));
        }))
        {
            dag.Bash("each", "echo").With(task => task.Settings.Doc = "x").Operator["env"] = group.Expand("file", new[] { "a" });
            using (dag.Group("inner", static settings => settings.PrefixGroupId = false))
            {
                dag.Empty("flat").AsDagResult();
            }
        }

        using (var again = dag.Group("outer", static settings => settings.AddSuffixOnCollision = true))
        {
            again.ExpandKwargs(new[] { new { File = "a" } });
            dag.Empty("each").Operator["doc"] = again.Argument("file");
        }

        using (var loop = dag.Group("loop"))
        {
            loop.Repeat(3, new PythonCallable("jobs.is_done"));
            dag.Empty("step");
        }
    }

    private static void AddMethods(Dag dag)
    {
        var region = "eu";
        var files = dag.Task(() => Reports.List(region));
        var sizes = dag.Map(files, file => Reports.MeasureAs("MB", file, null!));
        dag.Map(["a", "b"], file => Reports.Measure(file), "measure_two");
        var sum = dag.Task(() => Reports.Sum(sizes.Outputs, default));
        var isLarge = dag.Task(() => Reports.IsLargeAsync(sum));
        var clean = dag.Task(() => Reports.Clean(region, 3));
        var send = dag.Task(() => Reports.SendAsync(sum));
        dag.If(isLarge).Then(send).Else(clean);
    }

    private static void AddSetups(Dag dag)
    {
        var create = dag.Empty("create");
        dag.Chain(create, dag.Empty("work"), dag.Empty("delete").AsTeardown(onFailureFailDagRun: true, create));
    }
}
