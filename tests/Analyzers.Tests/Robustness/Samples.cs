namespace DagSharp.Analyzers.Tests.Robustness;

/// <summary>Pipelines that use what there is, short enough to be taken apart character by character.</summary>
internal static class Samples
{
    public const string Products = "- { id: a, command: make a, retries: 1 }\n- { id: b, command: make b, retries: 2 }\n";

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["Attributes"] = """
            namespace Sales;
            public enum Tier { Gold = 1, Basic }
            [Pipeline("sales_{region}_{tier}", Schedule = "0 2 * * *", StartDate = "2026-01-01", Tags = ["sales", "{region}"], Catchup = true)]
            [Product("region", "eu", "us"), Product("tier", Tier.Gold, Tier.Basic)]
            [Exclude("us", Tier.Basic)]
            [Defaults(Retries = 3, RetryDelay = "00:05:00")]
            public static partial class Sales
            {
                [Task] public static async Task<string[]> Extract(string region, TaskContext context) { await Task.Yield(); return [region]; }
                [Task(Retries = 5)] public static int Sum([From(nameof(Extract))] string[] orders, Tier tier) => orders.Length;
                [Task, After(nameof(Sum), Label = "x")] public static BashOperator Archive(string region) => new($"archive.sh {region}") { Pool = "p" };
            }
            """,
        ["Configs"] = """
            public sealed record Product(string Id, string Command, int Retries = 1) { public string[]? Tags { get; init; } }
            [Pipeline("build_{product.Id:dag_id}")]
            [ForEach<Product>("product", "products.yml")]
            [Config<List<Product>?>("all", "products.yml")]
            [Where(nameof(IsEnabled))]
            public static class Builds
            {
                static bool IsEnabled(Product product) => product.Retries is > 0 and < 9;
                [Task] public static BashOperator Build(Product product, List<Product> all) => new($"{product.Command} {all.Count}") { Retries = product.Retries };
            }
            """,
        ["Groups"] = """
            public abstract class Load
            {
                protected abstract string Table { get; }
                [Task, Setup] public BashOperator Open => new($"open {Table}");
                [Task, After(nameof(Open))] public virtual BashOperator Copy() => new($"copy {Table}");
                [Task, After(nameof(Copy)), Teardown(nameof(Open))] public BashOperator Close => new("close");
            }
            [Pipeline]
            public sealed class All : Load
            {
                protected override string Table => "all";
                [Group("orders", PrefixGroupId = false), After(nameof(Close))]
                public static class Orders { [Task, Outlet("o", Uri = "s3://o")] public static EmptyOperator Do { get; } = new(); }
                [Configure] public void More(Dag dag) { foreach (var i in new[] { 1, 2 }) dag.Bash($"more_{i}", "x").After(dag.Find("open")!); }
            }
            """,
        ["Fluent"] = """
            [Pipeline]
            public static class Fluent
            {
                public static int Size(string file) => file.Length;
                public static IEnumerable<Dag> Define()
                {
                    foreach (var (id, hour) in new[] { ("a", 1), ("b", 2) }.Where(pair => pair.Item2 > 0))
                    {
                        var dag = Dag.Create($"fluent_{id}").Schedule($"0 {hour} * * *").StartingOn(2026, 1, 1).Defaults(task => task.Retries(2));
                        var size = dag.Task(() => Size(id));
                        using (dag.Group("g")) { dag.Python("p", "a.b", new { id, list = new List<int> { 1 } }).After(size); }
                        yield return dag;
                    }
                }
            }
            """,
        ["Members"] = """
            public record struct Region(string Code, int Hour);
            public sealed class Slack : Operator { public Slack(string text) : base("a.b.Slack") => this["text"] = text; public int? Level { init => this["level"] = value; } }
            [Pipeline("r_{region.Key}", Schedule = "0 {region.Hour} * * *")]
            [ForEach("region", nameof(Regions))]
            [Entry("mode", "x", 1), Entry("mode", "y", 2.5)]
            public static class Regional
            {
                static Dictionary<string, Region> Regions => new() { ["eu"] = new("EU", 2), ["us"] = new("US", 7) };
                [Task] public static Slack Tell(Region region, string modeKey, object mode) => new($"{region.Code} {modeKey} {mode}") { Level = region.Hour };
                [Task] public static string[] List(string regionKey) => [regionKey];
                [Task] public static int Each([Each(nameof(List))] string item, CancellationToken token = default) => item switch { "a" => 1, _ => 2 };
            }
            """,
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    public static string Text(string name) => Texts[name];
}
