using DagSharp.Generators.Tests.Support;

namespace DagSharp.Generators.Tests.Oracle;

public class TaskTests
{
    [Fact]
    public void Results_flow_from_task_to_task()
    {
        var generated = OracleTest.Agrees("""
            public sealed record Order(string Id, decimal Amount);

            [Pipeline("p_{region}")]
            [Product("region", "eu")]
            public static class P
            {
                [Task] public static async Task<Order[]> Extract(string region, TaskContext context, CancellationToken token) { await Task.Yield(); return []; }
                [Task] public static ValueTask<int> Count([From(nameof(Extract))] IReadOnlyList<Order> orders) => new(orders.Count);
                [Task] public static decimal Price([Each(nameof(Extract))] Order order, int factor = 3) => order.Amount * factor;
                [Task] public static string Keyed([From(nameof(Extract), Key = "first")] string first, [From(nameof(Count))] long count) => first;
                [Task] public static Task Nothing([From(nameof(Price))] decimal[]? prices = null) => Task.CompletedTask;
            }
            """);

        var edges = generated.Manifests.Single().Edges.Select(static edge => $"{edge.Upstream} > {edge.Downstream}");
        Assert.Equal(["count > keyed", "extract > count", "extract > keyed", "extract > price", "price > nothing"], edges);
    }

    [Fact]
    public void Operators_come_from_methods_and_properties() => OracleTest.Agrees("""
        [Pipeline("p")]
        public sealed class P
        {
            private readonly string name = "x";
            [Task] public static EmptyOperator Start { get; } = new();
            [Task, After(nameof(Start))] public BashOperator Instance() => new($"echo {name}");
            [Task(TaskId = null)] public PythonOperator Property => new("a.b.c") { OpKeywordArguments = new { name, list = new[] { 1, 2 } } };
            [Task("other")] public static Operator Any() => new("airflow.providers.slack.operators.slack.SlackAPIPostOperator") { ["text"] = "done", ["blocks"] = new object[] { 1, "a" } };
            [Task] public static BashOperator Defaulted(string text = "hi", int times = 2) => new(string.Concat(Enumerable.Repeat(text, times)));
            [Task] public int Body() => name.Length;
        }
        """.Replace("[Task(TaskId = null)]", "[Task]"));

    [Fact]
    public void An_operator_may_be_one_of_the_users() => OracleTest.Agrees("""
        public class SlackPost : Operator
        {
            public SlackPost(string text) : base("airflow.providers.slack.operators.slack.SlackAPIPostOperator") => this["text"] = text;
            public string? Channel { get => (string?)this["channel"]; init => this["channel"] = value; }
        }

        public sealed class Alarm(string text) : SlackPost($"ALARM {text}")
        {
            public int Level { init => this["level"] = value * 2; }
        }

        [Pipeline("p")]
        public static class P
        {
            [Task(Retries = 4)] public static SlackPost Post => new("done") { Channel = "#builds", Retries = 1 };
            [Task] public static Alarm Warn() => new("fire") { Channel = "#ops", Level = 3, Pool = "slack" };
            [Task] public static Operator Hidden() => new Alarm("smoke");
            [Configure] public static void More(Dag dag) { dag.Add("added", new Alarm("late") { Level = 1 }); }
        }
        """);

    [Fact]
    public void Members_are_inherited_and_overridden() => OracleTest.Agrees("""
        public abstract class Load
        {
            protected abstract string Name { get; }
            [Task] public abstract BashOperator Extract();
            [Task, After(nameof(Extract))] public virtual BashOperator Transform(string region) => new($"transform {Name} {region}");
            [Task, After(nameof(Transform))] public int Check() => Name.Length;
            [Task] public static EmptyOperator Done => new();
        }

        public abstract class Middle<T> : Load
        {
            [Task] public string Typed([From("Check")] int count) => $"{typeof(T)} {count}";
            public override BashOperator Extract() => new($"extract {Name}");
        }

        [Pipeline("orders_{region}")]
        [Product("region", "eu", "us")]
        public sealed class Orders : Middle<int>
        {
            protected override string Name => "orders";
            [Task("transformed", Retries = 9), After(nameof(Extract))] public override BashOperator Transform(string region) => new($"own {region}");
        }

        [Pipeline("items")]
        [Product("region", "eu")]
        public sealed class Items : Middle<string>
        {
            protected override string Name => "items";
        }
        """.Replace("[Pipeline(\"items\")]", "[Pipeline(\"items_{region}\")]"));

    [Fact]
    public void Settings_of_a_task_are_all_said() => OracleTest.Agrees("""
        [Pipeline("p", Schedule = "@daily", StartDate = "2026-01-01", EndDate = "2027-01-01T08:30:00", TimeZone = "Europe/Berlin", Tags = ["a", "b"],
            Description = "d {{x}}", DocMd = "# {no placeholder}", DisplayName = "P", Catchup = true, MaxActiveRuns = 2, MaxActiveTasks = 3,
            MaxConsecutiveFailedDagRuns = 4, DagRunTimeout = "1.02:03:04", IsPausedUponCreation = false, FailFast = false, RenderTemplateAsNativeObj = true)]
        [Defaults(Retries = 3, RetryDelay = "00:05:00", Owner = "team", DependsOnPast = false)]
        public static class P
        {
            [Task("t", Owner = "me", Retries = 0, RetryDelay = "00:00:30", RetryExponentialBackoff = 2, MaxRetryDelay = "01:00:00", Email = ["a@b.c"],
                EmailOnFailure = false, EmailOnRetry = true, DependsOnPast = true, WaitForDownstream = true, PriorityWeight = 7, WeightRule = "upstream",
                Queue = "q", Pool = "pool", PoolSlots = 2, ExecutionTimeout = "02:00:00", TriggerRule = TriggerRule.AllDone, RunAsUser = "u",
                MapIndexTemplate = "{{ x }}", MaxActiveTisPerDag = 1, MaxActiveTisPerDagRun = 2, Executor = "e", DoXComPush = false, MultipleOutputs = true,
                Doc = "doc", DocMd = "md", DisplayName = "T", LoggerName = "l", OnFailureCallback = "a.b.fail", OnSuccessCallback = "a.b.ok", OnRetryCallback = "a.b.again")]
            public static int T() => 1;

            [Task(Pool = null, Retries = 1)] public static BashOperator Own() => new("x") { Retries = 5, Queue = "own" };
        }
        """);

    [Fact]
    public void Setup_and_teardown_surround_the_work() => OracleTest.Agrees("""
        [Pipeline("p")]
        public static class P
        {
            [Task, Setup] public static BashOperator Create => new("create");
            [Task, Setup] public static BashOperator Second => new("second");
            [Task, After(nameof(Create), nameof(Second))] public static BashOperator Work => new("work");
            [Task, After(nameof(Work)), Teardown(nameof(Create), nameof(Second), OnFailureFailDagRun = true)] public static BashOperator Drop => new("drop");
        }
        """);

    [Fact]
    public void Assets_are_read_and_written() => OracleTest.Agrees("""
        [Pipeline("load_{region}", ScheduleOnAssets = ["raw_{region}", "clock"])]
        [Product("region", "eu", "us")]
        public static class Load
        {
            [Task, Inlet("raw_{region}"), Outlet("clean_{region}", Uri = "s3://bucket/{region}", Group = "g"), Outlet("log")]
            public static BashOperator Clean => new("clean");
        }
        """);
}
