using DagSharp.Generators.Tests.Support;

namespace DagSharp.Generators.Tests.Oracle;

public class ConfigTests
{
    private const string Product = "public sealed record Product(string Id, string Command, int Retries = 2, Tier Tier = Tier.Basic) { public bool Enabled { get; init; } = true; }\npublic enum Tier { Basic, Gold }\n";

    [Fact]
    public void Entries_of_a_list_are_an_axis()
    {
        var generated = OracleTest.Agrees(PipelineProject.Of(Product + """
            [Pipeline("build_{product.Id:dag_id}")]
            [ForEach<Product>("product", "products.yml", Path = "catalog.products")]
            public static class Builds
            {
                [Task] public static BashOperator Build(Product product) => new(product.Command) { Retries = product.Retries };
                [Task, After(nameof(Build))] public static string Report(Product product) => product.Id;
            }
            """).WithConfig("products.yml", """
            catalog:
              products:
                - id: pluto
                  command: make pluto
                - { id: zola, command: make zola, retries: 5, tier: gold, enabled: false }
            """));

        Assert.Equal(["build_pluto", "build_zola"], generated.Manifests.Select(static dag => dag.DagId));
        Assert.Contains("\"config\": \"products.yml\"", generated.Files["build_zola.json"]);
        Assert.Contains("\"key\": \"catalog.products[1]\"", generated.Files["build_zola.json"]);
    }

    [Fact]
    public void Entries_of_a_mapping_have_keys() => OracleTest.Agrees(PipelineProject.Of("""
        public sealed record Region { public required int Hour { get; init; } public string[] Cities { get; init; } = []; }

        [Pipeline("load_{region.Key}", Schedule = "0 {region.Hour} * * *")]
        [ForEach<Region>("region", "regions.json")]
        [Exclude("apac")]
        public static class Loads
        {
            [Task] public static BashOperator Load(string regionKey, Region region) => new($"load {regionKey} {string.Join(',', region.Cities)}");
        }
        """).WithConfig("regions.json", """{ "eu": { "hour": 2, "cities": ["Rome"] }, "apac": { "hour": 5 }, "us": { "hour": 7 } }"""));

    [Fact]
    public void Files_of_a_pattern_are_entries() => OracleTest.Agrees(PipelineProject.Of(Product + """
        [Pipeline("build_{product.Id}")]
        [ForEach<Product>("product", "products/*.yml")]
        public static class Builds
        {
            [Task] public static BashOperator Build(Product product) => new(product.Command);
        }
        """)
        .WithConfig("products/b.yml", "id: b\ncommand: make b")
        .WithConfig("products/a.yml", "id: a\ncommand: make a")
        .WithConfig("other/c.yml", "id: c\ncommand: make c"));

    [Fact]
    public void A_mapping_below_the_path_gives_its_entries_in_files_of_a_pattern_too() => OracleTest.Agrees(PipelineProject.Of("""
        public sealed record Target { public required string Command { get; init; } }

        [Pipeline("build_{target.Key}")]
        [ForEach<Target>("target", "builds/*.yml", Path = "targets")]
        public static class Builds
        {
            [Task] public static BashOperator Build(Target target) => new(target.Command);
        }
        """)
        .WithConfig("builds/one.yml", "targets:\n  plain: { command: make plain }\n  full: { command: make full }")
        .WithConfig("builds/two.yml", "targets:\n  other: { command: make other }"));

    [Theory]
    [InlineData("string", "[a, b]")]
    [InlineData("int", "[1, 2]")]
    [InlineData("long?", "[1, 2]")]
    [InlineData("string[]", "[[a], [b, c]]")]
    [InlineData("Dictionary<string, int>", "[{ x: 1 }, { y: 2 }]")]
    [InlineData("DayOfWeek", "[monday, friday]")]
    [InlineData("TimeSpan", "[1h, 2h]")]
    public void An_entry_is_of_any_type(string type, string entries)
    {
        var id = type is "string[]" or "Dictionary<string, int>" ? "{item.Key}" : "{item}";
        OracleTest.Agrees(PipelineProject.Of($$"""
            [Pipeline("load_{{id.Replace(".Key", type == "string[]" ? ".Length" : ".Count")}}", Description = "x")]
            [ForEach<{{type}}>("item", "items.yml")]
            public static class Loads
            {
                [Task] public static PythonOperator Load({{type}} item) => new("a.b") { OpKeywordArguments = new { item } };
            }
            """.Replace("load_{item}", "load_{item:dag_id}").Replace("load_{item.Count}", "load")).WithConfig("items.yml", type.StartsWith("Dictionary", StringComparison.Ordinal) ? "[{ x: 1 }]" : entries));
    }

    [Fact]
    public void A_configuration_belongs_to_each_combination() => OracleTest.Agrees(PipelineProject.Of("""
        public sealed record Recipe(string[] Steps, bool Enabled = true);

        [Pipeline("cook_{dish}")]
        [Product("dish", "soup", "cake", "stone")]
        [Where(nameof(IsDish))]
        [Where(nameof(IsEnabled))]
        [Config<Recipe>("recipe", "dishes/{dish}/recipe.yml", Path = "recipe")]
        public static class Kitchen
        {
            // There is no file for stones, and none is asked for.
            static bool IsDish(string dish) => dish != "stone";
            static bool IsEnabled(Recipe recipe) => recipe.Enabled;
            [Task] public static BashOperator Cook(string dish, Recipe recipe) => new($"cook {dish}: {string.Join(" && ", recipe.Steps)}");
        }
        """)
        .WithConfig("dishes/soup/recipe.yml", "recipe: { steps: [chop, boil] }")
        .WithConfig("dishes/cake/recipe.yml", "recipe: { steps: [bake], enabled: false }"));

    [Fact]
    public void Define_takes_a_configuration() => OracleTest.Agrees(PipelineProject.Of(Product + """
        public sealed record Catalog(List<Product> Products);

        [Pipeline]
        [Config<Catalog>("catalog", "products.yml")]
        public static class Builds
        {
            public static IEnumerable<Dag> Define(Catalog catalog)
            {
                foreach (var product in catalog.Products.Where(p => p.Enabled).OrderByDescending(p => p.Id, StringComparer.Ordinal))
                {
                    var dag = Dag.Create($"build_{product.Id}").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("builds", $"{product.Tier}").Defaults(task => task.Retries(product.Retries));
                    var plan = dag.Python("plan", "dcpy.lifecycle.plan", new { product = product.Id, tier = product.Tier });
                    var build = dag.Bash("build", product.Command);
                    using (dag.Group("publish"))
                    {
                        var check = dag.Empty("check");
                        dag.Empty("upload").After(check);
                    }

                    plan.Then(build);
                    yield return dag;
                }
            }
        }
        """).WithConfig("products.yml", "products:\n  - { id: a, command: make a }\n  - { id: b, command: make b, enabled: false }\n  - { id: c, command: make c, tier: gold }\n"));

    [Fact]
    public void One_bad_entry_leaves_the_others()
    {
        var generated = OracleTest.AgreesOnErrors(PipelineProject.Of(Product + """
            [Pipeline("build_{product.Id}")]
            [ForEach<Product>("product", "products.yml")]
            public static class Builds
            {
                [Task] public static BashOperator Build(Product product) => new(product.Command);
            }
            """).WithConfig("products.yml", """
            - { id: a, command: make a }
            - { id: b, comand: make b }
            - { id: c c, command: make c }
            - { id: d, command: make d, retries: many }
            - { id: e, command: make e }
            """));

        Assert.Equal(["build_a", "build_e"], generated.Manifests.Select(static dag => dag.DagId));
        Assert.Contains(generated.Errors, static error => error.Id == "DAG7002" && error.Message.Contains("did you mean 'command'?", StringComparison.Ordinal));
        Assert.Contains(generated.Errors, static error => error.Id == "DAG7004");
        Assert.Contains(generated.Errors, static error => error.Id == "DAG0003" && error.Message.Contains("'build_c c'", StringComparison.Ordinal));
    }
}
