using System.Text;

namespace DagSharp.Bench.Projects;

/// <summary>The projects that are measured.</summary>
internal static class BenchProjects
{
    private const string Unrelated = "Ordinary0.cs";

    /// <summary>All, with 1,000 DAGs each, but for the classes.</summary>
    public static IReadOnlyList<BenchProject> All => [Product(10, 10, 10), Rows(1000), Loop(1000), Wide(1000), Classes(200)];

    /// <summary>DAGs of one class with three axes of a product.</summary>
    public static BenchProject Product(int first, int second, int third) => new(
        "product",
        $"{first * second * third} DAGs of one product ({first} × {second} × {third})",
        first * second * third,
        Sources("Loads.cs", $$"""
            using DagSharp;

            namespace Bench;

            public sealed record Order(string Id, decimal Amount);

            public sealed record Summary(int Orders, decimal Amount);

            [Pipeline("load_{region}_{tier}_{shard}", Schedule = "0 2 * * *", StartDate = "2026-01-01", Tags = ["loads", "{region}"])]
            [Product("region", {{Values("r", first)}})]
            [Product("tier", {{Values("t", second)}})]
            [Product("shard", {{Values("s", third)}})]
            [Defaults(Retries = 3, RetryDelay = "00:05:00")]
            public static partial class Loads
            {
                [Task]
                public static Order[] Extract(string region, string tier, TaskContext context) => [new(region + tier, 0)];

                [Task(Retries = 5)]
                public static Summary Summarise([From(nameof(Extract))] Order[] orders) =>
                    new(orders.Length, orders.Sum(static order => order.Amount));

                [Task, After(nameof(Summarise))]
                public static BashOperator Archive(string region, string shard) => new($"archive.sh {region} {shard}");
            }
            """),
        new Dictionary<string, string>(),
        [
            new("an unrelated file", Unrelated, "return 0;", "return #;"),
            new("the body of a C# task", "Loads.cs", "region + tier, 0", "region + tier, #"),
            new("a command: all manifests change", "Loads.cs", "archive.sh", "archive.sh --run #"),
        ])
    {
        Tenth = () => Product(first, second, third / 10),
    };

    /// <summary>A DAG for each row of a YAML file.</summary>
    public static BenchProject Rows(int rows) => new(
        "rows",
        $"{rows} DAGs of YAML rows",
        rows,
        Sources("Builds.cs", """
            using DagSharp;

            namespace Bench;

            public sealed record Product(string Id, string Command, int Retries, string[] Tables, string? Owner = null);

            [Pipeline("build_{product.Id}", Schedule = "0 3 * * *", StartDate = "2026-01-01", Tags = ["builds"])]
            [ForEach<Product>("product", "products.yml", Path = "products")]
            [Defaults(RetryDelay = "00:05:00")]
            public static partial class Builds
            {
                [Task]
                public static BashOperator Plan(Product product) => new($"plan.sh {product.Id}") { Retries = product.Retries };

                [Task, After(nameof(Plan))]
                public static BashOperator Build(Product product) => new($"{product.Command} {string.Join(",", product.Tables)}");

                [Task, After(nameof(Build))]
                public static int Publish(string productKey, TaskContext context) => 0;
            }
            """),
        new Dictionary<string, string> { ["products.yml"] = Yaml(rows) },
        [
            new("an unrelated file", Unrelated, "return 0;", "return #;"),
            new("the body of a C# task", "Builds.cs", "=> 0;", "=> #;"),
            new("a command: all manifests change", "Builds.cs", "plan.sh", "plan.sh --run #"),
            new("one YAML row", "products.yml", "retries: 1", "retries: #"),
        ])
    {
        Tenth = () => Rows(rows / 10),
    };

    /// <summary>DAGs a loop over the rows of a YAML file makes with the builder.</summary>
    public static BenchProject Loop(int rows) => new(
        "loop",
        $"{rows} DAGs of one loop over YAML rows",
        rows,
        Sources("Factory.cs", """
            using DagSharp;

            namespace Bench;

            public sealed record Product(string Id, string Command, int Retries, string[] Tables, string? Owner = null);

            public sealed record Catalog(IReadOnlyDictionary<string, Product> Products);

            [Pipeline]
            [Config<Catalog>("catalog", "products.yml")]
            public static class Factory
            {
                public static IEnumerable<Dag> Define(Catalog catalog)
                {
                    foreach (var product in catalog.Products.Values.Where(static product => product.Retries > 0))
                    {
                        var dag = Dag.Create($"build_{product.Id}").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("builds")
                                     .Defaults(task => task.Retries(product.Retries));
                        var plan = dag.Bash("plan", $"plan.sh {product.Id}");
                        var build = dag.Bash("build", $"{product.Command} {string.Join(",", product.Tables)}");
                        var publish = dag.Bash("publish", $"publish.sh {product.Id}");
                        plan.Then(build).Then(publish);
                        yield return dag;
                    }
                }
            }
            """),
        new Dictionary<string, string> { ["products.yml"] = Yaml(rows) },
        [
            new("an unrelated file", Unrelated, "return 0;", "return #;"),
            new("a command: all manifests change", "Factory.cs", "plan.sh", "plan.sh --run #"),
            new("one YAML row", "products.yml", "retries: 1", "retries: #"),
        ])
    {
        Tenth = () => Loop(rows / 10),
    };

    /// <summary>DAGs of ten tasks that a loop makes with helpers of its own, from nothing but code.</summary>
    public static BenchProject Wide(int dags) => new(
        "wide",
        $"{dags} DAGs of 10 tasks of one loop",
        dags,
        Sources("Wide.cs", $$"""
            using DagSharp;

            namespace Bench;

            [Pipeline]
            public static class Wide
            {
                public static IEnumerable<Dag> Define() => Enumerable.Range(0, {{dags}}).Select(Make);

                private static Dag Make(int index)
                {
                    var dag = Dag.Create($"wide_{index:D5}").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged("wide", $"shard{index % 7}");
                    TaskRef? last = null;
                    for (var step = 0; step < 10; step++)
                    {
                        var task = dag.Bash($"step_{step}", Command(index, step)).With(task => task.Retries(step % 3));
                        last?.Then(task);
                        last = task;
                    }

                    return dag;
                }

                private static string Command(int index, int step) => step switch
                {
                    0 => $"plan.sh {index}",
                    9 => $"publish.sh --shard {index % 7}",
                    _ => string.Join(" ", "run.sh", "--step", step.ToString(), $"--part {index * step % 11}"),
                };
            }
            """),
        new Dictionary<string, string>(),
        [
            new("an unrelated file", Unrelated, "return 0;", "return #;"),
            new("a command: all manifests change", "Wide.cs", "plan.sh", "plan.sh --run #"),
        ])
    {
        Tenth = () => Wide(dags / 10),
    };

    /// <summary>A class and a file for each DAG, of fifty tasks.</summary>
    public static BenchProject Classes(int classes)
    {
        var sources = Sources("Naming.cs", """
            namespace Bench;

            public static class Naming
            {
                public static string Step(int number) => $"step_{number:D2}";
            }
            """);
        for (var index = 0; index < classes; index++)
        {
            sources[$"Definition{index}.cs"] = $$"""
                using DagSharp;

                namespace Bench.Definitions;

                [Pipeline]
                public static class Definition{{index}}
                {
                    public static Dag Define()
                    {
                        var dag = Dag.Create("definition_{{index}}").Schedule(Cron.Daily).StartingOn(2026, 1, 1);
                        var tasks = Enumerable.Range(0, 50).Select(step => dag.Bash(Naming.Step(step), $"run.sh {step} --of {{index}}")).ToArray();
                        foreach (var (first, second) in tasks.Zip(tasks.Skip(1)))
                        {
                            first.Then(second);
                        }

                        return dag;
                    }
                }
                """;
        }

        return new(
            "classes",
            $"{classes} definitions of 50 tasks, each in its file",
            classes,
            sources,
            new Dictionary<string, string>(),
            [
                new("an unrelated file", Unrelated, "return 0;", "return #;"),
                new("a line of one definition", "Definition7.cs", "run.sh", "run.sh --run #"),
                new("a helper that all call", "Naming.cs", "step_", "step#_"),
                new("a member more in an unrelated file", Unrelated, "public static int First", "public static int Other#() => 1; public static int First"),
            ])
        {
            Tenth = () => Classes(classes / 10),
        };
    }

    private static Dictionary<string, string> Sources(string name, string text)
    {
        var sources = new Dictionary<string, string>
        {
            ["Usings.cs"] = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\nglobal using System.Threading.Tasks;\n",
            [name] = text,
        };
        for (var file = 0; file < 20; file++)
        {
            sources[$"Ordinary{file}.cs"] = Ordinary(file);
        }

        return sources;
    }

    // The rest of the project: classes with some bodies, nothing of pipelines.
    private static string Ordinary(int file)
    {
        var text = new StringBuilder($"namespace Bench.Ordinary;\n\npublic static class Ordinary{file}\n{{\n    public static int First()\n    {{\n        return 0;\n    }}\n");
        for (var method = 0; method < 20; method++)
        {
            text.Append($"\n    public static string Method{method}(IEnumerable<string> names, int count)\n    {{\n        var found = names.Where(name => name.Length > count).Select(name => name.Trim()).ToList();\n        return found.Count > {method} ? string.Join(\", \", found) : $\"{{found.Count}} of {{count}}\";\n    }}\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Values(string prefix, int count) => string.Join(", ", Enumerable.Range(0, count).Select(value => $"\"{prefix}{value}\""));

    private static string Yaml(int rows)
    {
        var text = new StringBuilder("products:\n");
        for (var row = 0; row < rows; row++)
        {
            text.Append($"  p{row}:\n    id: product_{row}\n    command: build.sh --product {row}\n    retries: {1 + row % 5}\n    tables: [orders, customers, t{row}]\n");
        }

        return text.ToString();
    }
}
