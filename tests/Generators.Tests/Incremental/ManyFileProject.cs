using DagSharp.Generators.Tests.Support;

namespace DagSharp.Generators.Tests.Incremental;

/// <summary>A project whose pipelines share helpers, constants, tables, base classes and configurations over many files.</summary>
internal static class ManyFileProject
{
    public static PipelineProject Project { get; } = new PipelineProject()
        .With("Sales.cs", """
            namespace Shop;

            [Pipeline("sales_{region}_{tier}", Schedule = "0 2 * * *", StartDate = "2026-01-01", Tags = [Names.Team, "{region}"])]
            [Product("region", "eu", "us", "apac")]
            [Product("tier", "gold", "basic")]
            [Exclude("apac", "basic")]
            [Defaults(Retries = 3)]
            public static partial class Sales
            {
                [Task]
                public static int[] Extract(string region, TaskContext context) => [region.Length, Names.Limit];

                [Task(Retries = 5)]
                public static int Sum([From(nameof(Extract))] int[] orders)
                {
                    var total = 0;
                    foreach (var order in orders)
                    {
                        total += order;
                    }

                    return total;
                }

                [Task, After(nameof(Sum))]
                public static BashOperator Archive(string region) => new($"archive.sh {Text.Quote(region)}") { Retries = Names.Limit };
            }
            """)
        .With("Sales.More.cs", """
            namespace Shop;

            public static partial class Sales
            {
                [Task, After(nameof(Archive))]
                public static BashOperator Report(string tier) => new(Text.Join("report.sh", tier, Tables.Of(tier).Count.ToString()));
            }
            """)
        .With("Builds.cs", """
            namespace Shop;

            public sealed record Build(string Id, string Command, int Size = 1, string[]? Tables = null)
            {
                public bool IsBig => Size > Names.Limit;

                public string Title { get; } = Text.Title(Id);
            }

            [Pipeline("build_{build.Id}", Schedule = "0 3 * * *", StartDate = "2026-01-01")]
            [ForEach<Build>("build", "builds.yml", Path = "builds")]
            public static class Builds
            {
                [Task] public static BashOperator Plan(Build build) => new($"plan {build.Title}");

                [Task, After(nameof(Plan))]
                public static BashOperator Make(Build build) => new(build.IsBig ? $"{build.Command} --big" : build.Command);
            }
            """)
        .With("Factory.cs", """
            namespace Shop;

            public sealed record Catalog(IReadOnlyList<Build> Builds);

            [Pipeline]
            [Config<Catalog>("catalog", "builds.yml")]
            public static class Factory
            {
                public static IEnumerable<Dag> Define(Catalog catalog)
                {
                    foreach (var build in catalog.Builds.Where(static build => build.Size > 0).OrderBy(static build => build.Id, StringComparer.Ordinal))
                    {
                        var dag = Dag.Create($"factory_{build.Id}").Schedule(Cron.Daily).StartingOn(2026, 1, 1).Tagged(Names.Team);
                        TaskRef? last = null;
                        foreach (var step in Steps.For(build))
                        {
                            var task = dag.Bash(step.Name, step.Command);
                            last?.Then(task);
                            last = task;
                        }

                        yield return dag;
                    }
                }
            }
            """)
        .With("Steps.cs", """
            namespace Shop;

            public readonly record struct Step(string Name, string Command);

            public static class Steps
            {
                public static IEnumerable<Step> For(Build build)
                {
                    yield return new("plan", $"plan.sh {build.Id}");
                    for (var part = 0; part < Math.Min(build.Size, Names.Limit); part++)
                    {
                        yield return new($"part_{part}", Text.Join(build.Command, part.ToString()));
                    }

                    yield return new("publish", "publish.sh " + string.Join(",", build.Tables ?? []));
                }
            }
            """)
        .With("Names.cs", """
            namespace Shop;

            public static class Names
            {
                public const string Team = "shop";

                public const int Limit = 3;

                public static readonly string Suffix = Team + "_x";

                public static int Unused() => 17;
            }
            """)
        .With("Text.cs", """
            namespace Shop;

            public static class Text
            {
                public static string Quote(string text) => $"'{text}'";

                public static string Title(string text)
                {
                    // The first letter is a capital.
                    return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
                }

                public static string Join(params string[] parts) => string.Join(" ", parts.Where(static part => part.Length > 0));

                public static string Join(string first, string second) => first + " " + second;

                public static string Never(string text) => text.Trim();
            }
            """)
        .With("Tables.cs", """
            namespace Shop;

            public static class Tables
            {
                private static readonly Dictionary<string, IReadOnlyList<string>> All = new()
                {
                    ["gold"] = ["orders", "customers"],
                    ["basic"] = ["orders"],
                };

                static Tables() => Default = ["none"];

                public static IReadOnlyList<string> Default { get; }

                public static IReadOnlyList<string> Of(string tier) => All.TryGetValue(tier, out var found) ? found : Default;
            }
            """)
        .With("Shapes.cs", """
            namespace Shop;

            public interface INamed
            {
                string Name { get; }

                string Full => Name + "_" + Names.Suffix;
            }

            public abstract class Shape : INamed
            {
                public virtual string Name => GetType().Name.ToLowerInvariant();

                public abstract int Sides { get; }

                public override string ToString() => $"{Name}:{Sides}";
            }

            public sealed class Square : Shape
            {
                public override int Sides => 4;
            }

            public sealed class Polygon(int sides) : Shape
            {
                public override int Sides { get; } = sides;

                public override string Name => base.Name + Sides;
            }
            """)
        .With("ShapePipelines.cs", """
            #nullable enable
            namespace Shop;

            [Pipeline]
            public static class ShapePipelines
            {
                private static readonly Shape[] Shapes = [new Square(), new Polygon(5), new Polygon(Names.Limit)];

                public static IEnumerable<Dag> Define() => Shapes.Select(Make);

                private static Dag Make(Shape shape)
                {
                    var dag = Dag.Create($"shape_{((INamed)shape).Full}");
                    dag.Bash("draw", $"draw {shape}");
                    return dag;
                }
            }
            """)
        .With("Generic.cs", """
            namespace Shop;

            public static class Generic
            {
                public static T Biggest<T>(this IEnumerable<T> items) where T : IComparable<T> => items.Aggregate((a, b) => a.CompareTo(b) >= 0 ? a : b);

                public static string Biggest(this IEnumerable<string> items) => items.Max(StringComparer.Ordinal)!;
            }
            """)
        .With("Numbers.cs", """
            namespace Shop;

            [Pipeline("numbers", StartDate = "2026-01-01")]
            public static class Numbers
            {
                [Task] public static BashOperator Big() => new($"big {new[] { 3, 1, 2 }.Biggest()} {new[] { "b", "c" }.Biggest()}");

                [Task, After(nameof(Big))] public static PythonOperator Small() => new("shop.small");
            }
            """)
        .With("Alone.cs", """
            [Pipeline("alone")]
            public static class Alone
            {
                [Task] public static BashOperator Only() => new("only.sh");

                [Task, After(nameof(Only))] public static void Body() => Console.WriteLine(DateTime.Now);
            }
            """)
        .With("Broken.cs", """
            namespace Shop;

            [Pipeline("broken_{n}")]
            [Product("n", 0, 1, 2)]
            public static class Broken
            {
                [Task] public static BashOperator Divide(int n) => new($"divide {Names.Limit / n} {Failing.At(n)}");
            }

            public static class Failing
            {
                public static int At(int n) => n < 2 ? n : throw new ArgumentException("too big: " + n);
            }
            """)
        .With("Other.cs", """
            namespace Shop.Other;

            public class Ordinary
            {
                private int count;

                public int Next() => ++count;

                public string Text => $"{count} of {Names.Limit}";
            }
            """)
        .WithConfig("builds.yml", """
            builds:
              - id: alpha
                command: make alpha
                size: 2
              - id: beta
                command: make beta
                size: 5
                tables: [orders, customers]
              - id: gamma
                command: make gamma
            """)
        .WithConfig("other.yml", "name: nobody reads this\n");
}
