namespace DagSharp.Golden;

/// <summary>Goldens 100, 101 and 105: the forms of an asset.</summary>
public static class AssetDags
{
    public static Dag G100Forms()
    {
        var dag = Dag.Create("g100_forms");
        dag.Add("name_only", new EmptyOperator { Outlets = new Asset("plain name") });
        dag.Add("uri_only", new EmptyOperator { Outlets = Asset.FromUri("s3://Bucket/Path//x/?z=1&a=2#frag") });
        dag.Add("both", new EmptyOperator { Outlets = new Asset("n", "postgres://db.example.org/main/public/orders") });
        dag.Add("private_scheme", new EmptyOperator { Outlets = Asset.FromUri("x-own://Kept/As/Is/?b=1&a=2#f") });
        dag.Add("full", new EmptyOperator
        {
            Outlets = new Asset("full", "file://host/data/f", "g")
            {
                Extra = Twin.Map(("b", 1), ("a", Twin.Map(("c", new object?[] { null, 1.5 })))),
            },
        });
        dag.Add("kinds", new EmptyOperator { Outlets = [new Asset("d", null, "dataset"), new Asset("m", null, "model")] });
        return dag;
    }

    public static Dag G101Watchers()
    {
        const string poll = "unusual_prefix_101_asset_watchers.PollTrigger";
        var inbox = new Asset("inbox")
        {
            Watchers =
            [
                new AssetWatcher("files", new PythonObject("airflow.providers.standard.triggers.file.FileDeleteTrigger")
                {
                    ["filepath"] = "/srv/inbox/go",
                    ["poke_interval"] = 10,
                }),
            ],
        };
        var queue = new Asset("queue")
        {
            Watchers =
            [
                new AssetWatcher("first", new PythonObject(poll)
                {
                    ["url"] = "https://q.example.org",
                    ["options"] = Twin.Map(("wait", 5), ("tags", new[] { "a" })),
                }),
                new AssetWatcher("second", new PythonObject(poll)),
            ],
        };
        return Dag.Create("g101_watchers").Schedule(Schedule.On(inbox, queue)).WithOnly();
    }

    public static Dag G105Access()
    {
        var teams = new Asset("teams")
        {
            AccessControl = new AssetAccessControl { ProducerTeams = ["blue"], ConsumerTeams = ["red"], AllowGlobal = false },
        };
        var open = new Asset("open") { AccessControl = new AssetAccessControl() };
        var dag = Dag.Create("g105_access").Schedule(teams | open);
        dag.Add("only", new EmptyOperator { Outlets = new Asset("nobody") { AccessControl = new AssetAccessControl { ConsumerTeams = [] } } });
        return dag;
    }
}
