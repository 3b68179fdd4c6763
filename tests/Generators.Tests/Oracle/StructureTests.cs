using DagSharp.Generators.Tests.Support;

namespace DagSharp.Generators.Tests.Oracle;

public class StructureTests
{
    [Fact]
    public void Nested_classes_are_groups()
    {
        var generated = OracleTest.Agrees("""
            [Pipeline("p_{region}")]
            [Product("region", "eu")]
            [Defaults(Retries = 1)]
            public static class P
            {
                [Task] public static BashOperator Start => new("start");

                [Group("ingest", Tooltip = "t", DisplayName = "Ingest", UiColor = "#fff"), After(nameof(Start), Label = "go")]
                [Defaults(Retries = 2, Pool = "p")]
                public static class Ingest
                {
                    [Task] public static BashOperator Copy(string region) => new($"copy {region}");
                    [Task, After(nameof(Copy))] public static BashOperator Check => new("check");

                    [Group(PrefixGroupId = false)]
                    public static class DeepInside
                    {
                        [Task, After(nameof(Check))] public static int Count(string region) => region.Length;
                    }
                }

                [After(nameof(Ingest))]
                public sealed class Publish
                {
                    private readonly string target = "web";
                    [Task] public BashOperator Upload([From(nameof(Ingest.DeepInside.Count))] int count = 0) => new($"upload {target}");
                    [Task, After(nameof(Start), Label = "again")] public BashOperator Announce => new("announce");
                }

                // Nothing in it is a task: no group.
                public static class Names { public const string X = "x"; }
            }
            """.Replace("[From(nameof(Ingest.DeepInside.Count))] int count = 0", ""));

        Assert.Equal(["ingest", "ingest.deep_inside", "publish"], generated.Manifests.Single().Groups.Select(static group => group.GroupId));
    }

    [Fact]
    public void An_abstract_class_is_the_base_of_groups_and_none_itself()
    {
        var generated = OracleTest.Agrees("""
            [Pipeline("p")]
            public sealed class P
            {
                public abstract class Load
                {
                    protected abstract string Table { get; }
                    [Task] public BashOperator Copy => new($"copy {Table}");
                }

                public sealed class Orders : Load { protected override string Table => "orders"; }
                public sealed class Items : Load { protected override string Table => "items"; }
            }
            """);

        Assert.Equal(["orders.copy", "items.copy"], generated.Manifests.Single().Tasks.Select(static task => task.TaskId));
    }

    [Fact]
    public void Parts_of_a_class_stand_in_the_order_of_their_files() => OracleTest.Agrees(new PipelineProject()
        .With("A.cs", "[Pipeline(\"p\")] public static partial class P { [Task] public static BashOperator Zero => new(\"0\"); }")
        .With("B.cs", "public static partial class P { [Task, After(nameof(Zero))] public static BashOperator One => new(\"1\"); partial class G { } }")
        .With("C.cs", "public static partial class P { public static partial class G { [Task] public static BashOperator Two => new(\"2\"); } }"));

    [Fact]
    public void Configure_says_what_attributes_cannot() => OracleTest.Agrees("""
        [Pipeline("p_{region}")]
        [Product("region", "eu", "us")]
        public static class P
        {
            [Task] public static int Make(string region) => region.Length;

            [Configure]
            public static void More(Dag dag, string region)
            {
                dag.Schedule(Schedule.On(new Asset($"raw_{region}")));
                dag.Tagged("more", region);
                var make = (TaskRef)dag.Find("make")!;
                foreach (var i in Enumerable.Range(1, 3))
                {
                    dag.Bash($"extra_{i}", $"extra {region} {i}").After(make);
                }
            }
        }
        """);

    [Fact]
    public void Define_may_be_an_instance_method_and_may_give_one_dag() => OracleTest.Agrees("""
        [Pipeline]
        public sealed class One
        {
            private readonly string id = "one";
            public Dag Define() => Dag.Create(id).Schedule(null!);
        }

        [Pipeline]
        public static class Two
        {
            public static Dag[] Define() => [Dag.Create("two"), Dag.Create("three")];
        }

        [Pipeline]
        [Product("region", "eu", "us")]
        public static class Three
        {
            public static List<Dag> Define(string region) { var dag = Dag.Create($"four_{region}"); dag.Bash("x", "y"); return [dag]; }
        }
        """.Replace(".Schedule(null!)", ""));

    [Fact]
    public void The_fluent_api_draws_what_it_says() => OracleTest.Agrees("""
        public static class Outputs
        {
            public static string[] List(string id) => [];
            public static int Measure(string file) => file.Length;
            public static long Sum(int[] sizes) => sizes.Length;
            public static bool IsBig(long total) => total > 3;
        }

        [Pipeline]
        public static class Fluent
        {
            public static IEnumerable<Dag> Define()
            {
                foreach (var id in new[] { "a", "b" })
                {
                    var dag = Dag.Create($"fluent_{id}");
                    var files = dag.Task(() => Outputs.List(id));
                    var sizes = dag.Map(files, file => Outputs.Measure(file));
                    var total = dag.Task(() => Outputs.Sum(sizes.Outputs));
                    var big = dag.Task(() => Outputs.IsBig(total.Output));
                    var publish = dag.Bash("publish", "publish");
                    var skip = dag.Empty("skip");
                    dag.If(big).Then(publish).Else(skip);
                    yield return dag;
                }
            }
        }
        """.Replace("total.Output)", "total)"));

    [Fact]
    public void The_fluent_api_says_what_airflow_can() => OracleTest.Agrees("""
        public static class Files
        {
            public static string[] List(string id) => [];
            public static int Measure(string file, int minimum) => file.Length;
            public static string Kind(int[] sizes) => "small";
            public static int Twice(int number) => number * 2;
        }

        [Pipeline]
        public static class Fluent
        {
            public static Dag Define()
            {
                var dag = Dag.Create("fluent").Defaults(task => task.Retries(1));
                var minimum = dag.Param<int>(Param.Integer("minimum", 3));
                var files = dag.Task(() => Files.List("a")).AsSetup();
                var loads = new[] { "x", "y" }.Select(id => dag.Bash($"load_{id}", $"load {id}")).ToList();
                files.Then(loads, "each").Then(dag.Empty("joined"));
                dag.Chain(loads.Select(load => dag.Empty($"after_{load.TaskId}")));
                TaskRef<int> sizes;
                using (var group = dag.Group("each").Defaults(task => task.Retries(3)))
                {
                    var file = group.Map("file", files);
                    sizes = dag.Task(() => Files.Measure(file, minimum));
                }
                var twice = dag.Map(dag.Python("numbers", "m.f").Output.As<int[]>(), number => Files.Twice(number));
                var again = dag.Map(twice.Outputs, number => Files.Twice(number), "again");
                var kind = dag.Task(() => Files.Kind(again.Outputs));
                dag.Switch(kind).Case("small", dag.Empty("copy")).Case("large", dag.Empty("split"), dag.Empty("warn")).Default(dag.Empty("skip"));
                dag.Switch(dag.Task(() => Files.Twice(minimum), "number")).Case(2, dag.Empty("two"));
                dag.Empty("last").After(loads);
                dag.Map(files, new[] { 1, 2 }, (file, least) => Files.Measure(file, least), "both");
                dag.Map(new[] { "a" }, new[] { 3 }, (file, least) => Files.Measure(file, least), "known");
                dag.Trigger("next", dag);
                return dag;
            }
        }
        """);

    [Fact]
    public void A_pipeline_is_made_with_its_axes_and_configurations() => OracleTest.Agrees(PipelineProject.Of("""
        public sealed record Options(int Days = 3);
        public interface INames { string Of(string region); }
        public sealed class Plain : INames { public string Of(string region) => region; }

        [Pipeline]
        [Product("region", "eu", "us")]
        [Config<Options>("options", "options.yml")]
        public sealed class Made(string region, Options options, INames? names = null, int more = 2)
        {
            public Dag Define() { var dag = Dag.Create($"made_{(names ?? new Plain()).Of(region)}"); dag.Bash("x", $"keep {options.Days + more}"); return dag; }
        }

        [Pipeline("attributed_{region}")]
        [Product("region", "eu")]
        public sealed class Attributed(string region)
        {
            [Task] public BashOperator Run => new($"run {region}");
            [Configure] public void Tag(Dag dag) => dag.Tagged(region);
        }
        """).WithConfig("options.yml", "days: 5"));

    [Theory]
    [InlineData("dag.Task(() => Text.GetHashCode(), \"hash\")")]
    [InlineData("dag.Task(() => Files.Generic(1))")]
    [InlineData("dag.Task(() => Files.Overloaded(1))")]
    [InlineData("dag.Task(() => Open<int>.Of(1))")]
    [InlineData("dag.Map(files, file => Files.Pair(file, file))")]
    [InlineData("dag.Map(files, file => Files.Pair(\"a\", \"b\"))")]
    [InlineData("dag.Map(files, files, (a, b) => Files.Pair(a, \"b\"))")]
    [InlineData("dag.Map(files, file => Files.Pair(file, file + \"b\"))")]
    public void A_call_that_no_worker_could_make_is_refused(string call) => OracleTest.AgreesOnErrors(PipelineProject.Of($$"""
        public static class Open<T> { public static int Of(int a) => a; }
        public static class Files
        {
            public static T Generic<T>(T a) => a;
            public static int Overloaded(int a) => a;
            public static int Overloaded(string a) => 1;
            public static int Pair(string a, string b) => 1;
            public static string[] List() => [];
        }
        [Pipeline]
        public static class P { public static string Text => "a"; public static Dag Define() { var dag = Dag.Create("p"); var files = dag.Task(() => Files.List()); {{call}}; return dag; } }
        """));

    [Fact]
    public void A_value_of_a_file_may_be_parsed_by_a_type_of_ones_own() => OracleTest.Agrees(PipelineProject.Of("""
        public readonly record struct Size(int Value) : IParsable<Size>
        {
            public static Size Parse(string s, IFormatProvider? provider) => new(int.Parse(s.TrimEnd('M'), provider));
            public static bool TryParse(string? s, IFormatProvider? provider, out Size result) { result = default; return false; }
        }
        public sealed record Options(Size Memory);
        [Pipeline]
        [Config<Options>("options", "options.yml")]
        public static class P { public static Dag Define(Options options) { var dag = Dag.Create("p"); dag.Bash("x", $"run {options.Memory.Value}"); return dag; } }
        """).WithConfig("options.yml", "memory: 512M"));

    [Fact]
    public void The_example_of_the_page_is_a_pipeline()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Dsl.sln")))
        {
            folder = folder.Parent;
        }

        var page = File.ReadAllText(Path.Combine(folder.FullName, "docs", "pipelines.md"));
        var fluent = page[page.IndexOf("## The fluent API", StringComparison.Ordinal)..];
        var code = fluent[(fluent.IndexOf("```csharp", StringComparison.Ordinal) + "```csharp".Length)..];

        var generated = OracleTest.Agrees(code[..code.IndexOf("```", StringComparison.Ordinal)] + """
            public static class Thumbnails
            {
                public static string[] Changed(string shop) => [];
                public static int Render(string picture, int size) => size;
                public static int Count(int[] sizes) => sizes.Length;
            }
            """);

        Assert.Equal(["pictures_berlin", "pictures_lyon"], generated.Manifests.Select(static manifest => manifest.DagId));
    }

    [Fact]
    public void A_constructor_that_throws_says_so() => OracleTest.AgreesOnErrors(PipelineProject.Of("""
        [Pipeline]
        [Product("region", "")]
        public sealed class Made
        {
            private readonly string id;
            public Made(string region) => id = region.Length > 0 ? region : throw new ArgumentException("a region has a name");
            public Dag Define() => Dag.Create(id);
        }
        """));

    [Fact]
    public void A_class_may_have_any_name()
    {
        var generated = OracleTest.Agrees("""
            namespace @event.@class
            {
                [Pipeline("a")] public static class @new { [Task] public static BashOperator @return => new("x"); }
                [Pipeline("b")] public static class New { [Task] public static BashOperator T => new("x"); }
                public static class Outer { [Pipeline("c")] internal static class Inner { [Task] public static BashOperator T => new("x"); }
                    [Pipeline("d")] private static class Hidden { [Task] public static BashOperator T => new("x"); } }
            }
            [Pipeline] public static class Über { [Task("t")] public static BashOperator T => new("x"); }
            """.Replace("[Pipeline] public static class Über", "[Pipeline(\"e\")] public static class Über"));

        Assert.Equal(5, generated.Manifests.Count);
    }
}
