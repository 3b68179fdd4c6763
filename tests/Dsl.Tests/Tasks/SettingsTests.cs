using DagSharp.Dsl.Tests.Samples;
using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Tasks;

public class SettingsTests
{
    public static TheoryData<string> TaskSettings => [.. SampleValues.Settable(typeof(TaskSettings)).Select(static property => property.Name)];

    public static TheoryData<string> DagSettings => [.. SampleValues.Settable(typeof(DagSettings)).Select(static property => property.Name)];

    [Theory]
    [MemberData(nameof(TaskSettings))]
    public void A_setting_of_a_task_reads_back_writes_one_argument_and_can_be_taken_back(string name)
    {
        var sample = new EmptyOperator();
        SampleValues.Fill(sample);
        var property = typeof(TaskSettings).GetProperty(name)!;
        var task = new EmptyOperator();
        Assert.Null(property.GetValue(task));

        property.SetValue(task, property.GetValue(sample));

        Assert.Equal(property.GetValue(sample), property.GetValue(task));
        Assert.Single(ArgumentsOf(task));
        property.SetValue(task, null);
        Assert.Empty(ArgumentsOf(task));
    }

    [Theory]
    [MemberData(nameof(DagSettings))]
    public void A_setting_of_a_DAG_writes_one_argument(string name)
    {
        var sample = Dag.Create("d");
        SampleValues.Fill(sample.Settings);
        var dag = Dag.Create("d");
        var property = typeof(DagSettings).GetProperty(name)!;

        property.SetValue(dag.Settings, property.GetValue(sample.Settings));

        Assert.Equal(property.GetValue(sample.Settings), property.GetValue(dag.Settings));
        Assert.Equal(2, dag.ToManifest().Dag.Members.Count);
    }

    [Theory]
    [MemberData(nameof(TaskSettings))]
    public void The_fluent_form_says_the_same_as_the_property(string name)
    {
        var sample = new EmptyOperator();
        SampleValues.Fill(sample);
        var property = typeof(TaskSettings).GetProperty(name)!;
        var task = new EmptyOperator();

        FluentCall.Make(new TaskSettingsBuilder(task), name, property.GetValue(sample)!);

        Assert.Equal(property.GetValue(sample), property.GetValue(task));
    }

    [Fact]
    public void None_is_said_by_name_only()
    {
        var task = new EmptyOperator { ["retries"] = null, Pool = null };

        Assert.Equal([new("retries", JsonValue.Null)], ArgumentsOf(task));
    }

    [Fact]
    public void None_can_be_a_default()
    {
        var dag = Dag.Create("d").Default("on_success_callback", null);

        Assert.Equal(JsonValue.Null, ((JsonObject)dag.ToManifest().Dag["default_args"]!)["on_success_callback"]);
    }

    public static TheoryData<string, Action<EmptyOperator>> OutOfRange => new()
    {
        { "Retries", static task => task.Retries = -1 },
        { "RetryDelay", static task => task.RetryDelay = TimeSpan.FromTicks(-1) },
        { "RetryExponentialBackoff", static task => task.RetryExponentialBackoff = -1 },
        { "RetryExponentialBackoff", static task => task.RetryExponentialBackoff = double.NaN },
        { "RetryExponentialBackoff", static task => task.RetryExponentialBackoff = double.PositiveInfinity },
        { "MaxRetryDelay", static task => task.MaxRetryDelay = TimeSpan.Zero },
        { "ExecutionTimeout", static task => task.ExecutionTimeout = TimeSpan.Zero },
        { "PoolSlots", static task => task.PoolSlots = 0 },
        { "MaxActiveTisPerDag", static task => task.MaxActiveTisPerDag = 0 },
        { "MaxActiveTisPerDagRun", static task => task.MaxActiveTisPerDagRun = 0 },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void A_number_out_of_range_is_refused_by_name(string name, Action<EmptyOperator> set) =>
        Assert.StartsWith($"{name} must ", Assert.Throws<ArgumentOutOfRangeException>(() => set(new EmptyOperator())).Message);

    [Fact]
    public void The_smallest_numbers_are_in_range()
    {
        var task = new EmptyOperator
        {
            Retries = 0,
            RetryDelay = TimeSpan.Zero,
            RetryExponentialBackoff = 0,
            MaxRetryDelay = TimeSpan.FromTicks(1),
            PoolSlots = 1,
            MaxActiveTisPerDag = 1,
        };

        Assert.Equal(6, ArgumentsOf(task).Count);
    }

    [Fact]
    public void Limits_of_a_DAG_are_checked_too()
    {
        var dag = Dag.Create("d");

        Assert.Throws<ArgumentOutOfRangeException>(() => dag.MaxActiveRuns(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => dag.MaxActiveTasks(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => dag.MaxConsecutiveFailedDagRuns(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => dag.DagRunTimeout(TimeSpan.Zero));
    }

    [Theory]
    [InlineData("https://example.org/team", true)]
    [InlineData("mailto:team@example.org", true)]
    [InlineData("mailto:", false)]
    [InlineData("example.org", false)]
    [InlineData("", false)]
    public void The_link_of_an_owner_is_a_whole_link(string link, bool isGood)
    {
        var links = new Dictionary<string, string> { ["data"] = link };

        var problem = Record.Exception(() => Dag.Create("d").OwnerLinks(links));

        Assert.Equal(isGood, problem is null);
        Assert.Equal(isGood ? null : $"the link of the owner 'data' is '{link}'; expected a link such as https://example.org/team or mailto:team@example.org (Parameter 'links')", problem?.Message);
    }

    [Fact]
    public void Tags_are_a_set()
    {
        var dag = Dag.Create("d").Tagged("b", "a").Tagged("b", "C");

        Assert.Equal(["C", "a", "b"], dag.Settings.Tags);
        Assert.Throws<ArgumentException>(() => dag.Tagged(""));
        Assert.Throws<ArgumentException>(() => dag.Tagged(new string('t', 101)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void The_time_between_runs_goes_forward(int hours)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.Every(TimeSpan.FromHours(hours)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.Every(new RelativeDelta { Hours = hours }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.DeltaTrigger(TimeSpan.FromHours(hours)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Schedule.DeltaDataInterval(new RelativeDelta { Hours = hours }));
    }

    [Fact]
    public void Bad_arguments_of_schedules_are_refused()
    {
        Assert.Throws<ArgumentNullException>(static () => Schedule.OnCron(null!));
        Assert.Throws<ArgumentNullException>(static () => Schedule.DeltaTrigger(null!));
        Assert.Throws<ArgumentException>(static () => Schedule.DeltaTrigger("an hour"));
        Assert.Throws<ArgumentException>(static () => Schedule.Crons([], "UTC"));
        Assert.Throws<ArgumentException>(static () => Schedule.At([]));
        Assert.Throws<ArgumentException>(static () => Schedule.OnAssetsOrTime(new Asset("a"), Schedule.None));
        Assert.Throws<ArgumentException>(static () => Schedule.OnAssetsAndTime(new Asset("a"), new Asset("b")));
    }

    private static IReadOnlyList<KeyValuePair<string, JsonValue>> ArgumentsOf(Operator task)
    {
        var dag = Dag.Create("d");
        dag.Add("t", task);
        return dag.ToManifest().Tasks[0].Arguments.Members;
    }
}
