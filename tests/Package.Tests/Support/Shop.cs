namespace DagSharp.Package.Tests.Support;

/// <summary>The sources of a small shop: one pipeline over configuration files, one written with the fluent API.</summary>
internal static class Shop
{
    public const string Items = """<DagConfig Include="**/*.yml" />""";

    public const string Properties = "<OutputType>Exe</OutputType><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings>";

    public static ConsumerProject New(string properties = "", string items = Items, string targets = "") =>
        Write(new ConsumerProject("Shop", items, Properties + properties, targets: targets));

    public static ConsumerProject Write(ConsumerProject project) => project
        .Write("Builds.cs", """
            using DagSharp;

            namespace Shop;

            public sealed record Product(string Id, string BuildCommand, double Share = 0.5);

            [Pipeline("build_{product.Id}", Schedule = Cron.Daily, StartDate = "2026-01-01")]
            [ForEach<Product>("product", "pipelines/*.yml", Path = "products")]
            public static class Builds
            {
                [Task] public static BashOperator Build(Product product) => new(product.BuildCommand);

                [Task, After(nameof(Build))] public static BashOperator Publish(Product product) => new($"publish.sh --share {product.Share}");
            }
            """)
        .Write("Reports.cs", """
            using DagSharp;

            namespace Shop;

            [Pipeline]
            public static class Reports
            {
                public static IEnumerable<Dag> Define()
                {
                    foreach (var title in Titles.All)
                    {
                        var dag = Dag.Create($"report_{title.ToLowerInvariant()}").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged(title);
                        dag.Bash("count", $"count.sh {title}").Then(dag.Bash("send", "send.sh"));
                        yield return dag;
                    }
                }
            }
            """)
        .Write("Titles.cs", """
            namespace Shop;

            public static class Titles
            {
                public static readonly string[] All = ["ITEMS", "Visits"];
            }
            """)
        .Write("Program.cs", """
            Console.WriteLine($"{Shop.DagIds.BuildFancy} is one of {Shop.DagRegistry.All.Count}, half is {0.5}");
            """)
        .Write("pipelines/a.yml", """
            products:
              - id: plain
                build_command: make plain
                share: 0.25

            """)
        .Write("pipelines/b.yml", """
            products:
              - id: fancy
                build_command: make fancy

            """);
}
