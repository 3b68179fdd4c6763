namespace DagSharp.Dsl.Tests.Values;

public class TaggedValueTests
{
    public static TheoryData<object, string> Tagged => new()
    {
        { TimeSpan.FromMinutes(5), """{"$type":"timedelta","seconds":300}""" },
        { TimeSpan.FromMilliseconds(-1500), """{"$type":"timedelta","seconds":-1.5}""" },
        { new DateOnly(2026, 3, 1), """{"$type":"date","value":"2026-03-01"}""" },
        { new TimeOnly(8, 30), """{"$type":"time","value":"08:30:00"}""" },
        { new TimeOnly(8, 30, 15, 250), """{"$type":"time","value":"08:30:15.25"}""" },
        { new TimeOfDay(8, 5, 1), """{"$type":"time","value":"08:05:01"}""" },
        { new RelativeDelta { Months = 1, Day = 1 }, """{"$type":"relativedelta","day":1,"months":1}""" },
        { new RelativeDelta { Weekday = DayOfWeek.Sunday, WeekdayOccurrence = 2 }, """{"$type":"relativedelta","weekday":[6,2]}""" },
        { new RelativeDelta { Weekday = DayOfWeek.Monday }, """{"$type":"relativedelta","weekday":[0,null]}""" },
        { 1.10m, """{"$type":"decimal","value":"1.10"}""" },
        { new HashSet<string> { "b", "a", "C" }, """{"$type":"set","items":["C","a","b"]}""" },
        { new SortedSet<int> { 10, 9 }, """{"$type":"set","items":[10,9]}""" },
        { (1, "two"), """{"$type":"tuple","items":[1,"two"]}""" },
        { Tuple.Create(1, "two"), """{"$type":"tuple","items":[1,"two"]}""" },
        { (1, 2, 3, 4, 5, 6, 7, 8, 9), """{"$type":"tuple","items":[1,2,3,4,5,6,7,8,9]}""" },
        { new Dictionary<int, string> { [2] = "b", [1] = "a" }, """{"$type":"dict","items":[[2,"b"],[1,"a"]]}""" },
        { new Dictionary<string, object?> { ["$type"] = "xcom", ["task_id"] = "t" }, """{"$type":"dict","items":[["$type","xcom"],["task_id","t"]]}""" },
        { new Literal("{{ a }}"), """{"$type":"literal","value":"{{ a }}"}""" },
        { new PythonCallable("jobs.run"), """{"$type":"callable","path":"jobs.run"}""" },
        { new PythonObject("jobs.Thing"), """{"$type":"object","class":"jobs.Thing"}""" },
        { new PythonObject("jobs.Thing", 1) { ["b"] = null }, """{"$type":"object","args":[1],"class":"jobs.Thing","kwargs":{"b":null}}""" },
        { new DagParam("region"), """{"$type":"dag_param","name":"region"}""" },
        { new Asset("a"), """{"$type":"asset","name":"a"}""" },
        { Asset.FromUri("s3://a"), """{"$type":"asset","uri":"s3://a"}""" },
        { new AssetAlias("a"), """{"$type":"asset_alias","name":"a"}""" },
        { new RetryRule("builtins.OSError", RetryAction.Fail), """{"$type":"object","class":"airflow.sdk.RetryRule","kwargs":{"action":{"$type":"object","args":["fail"],"class":"airflow.sdk.RetryAction"},"exception":"builtins.OSError"}}""" },
    };

    [Theory]
    [MemberData(nameof(Tagged))]
    public void A_value_says_its_type(object value, string json) => Assert.Equal(json, Written.As(value));

    [Fact]
    public void A_flat_chain_of_assets_stays_flat()
    {
        var (a, b, c) = (new Asset("a"), new Asset("b"), new Asset("c"));

        Assert.Equal(
            """{"$type":"asset_all","operands":[{"$type":"asset","name":"a"},{"$type":"asset","name":"b"},{"$type":"asset","name":"c"}]}""",
            Written.As(a & b & c));
        Assert.Equal(
            """{"$type":"asset_any","operands":[{"$type":"asset_all","operands":[{"$type":"asset","name":"a"},{"$type":"asset","name":"b"}]},{"$type":"asset","name":"c"}]}""",
            Written.As((a & b) | c));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("ünïcode")]
    public void An_asset_needs_a_name_in_ASCII(string name) => Assert.Throws<ArgumentException>(() => new Asset(name));

    [Fact]
    public void A_name_of_an_asset_has_at_most_1500_characters() => Assert.Throws<ArgumentException>(static () => new Asset(new string('a', 1501)));

    [Theory]
    [InlineData("run")]
    [InlineData("jobs.")]
    [InlineData("jobs.2run")]
    [InlineData("jobs run.x")]
    [InlineData("")]
    public void A_path_that_Python_cannot_import_is_refused(string path) => Assert.Throws<FormatException>(() => new PythonCallable(path));

    [Theory]
    [InlineData(24, 0)]
    [InlineData(0, 60)]
    [InlineData(-1, 0)]
    public void A_time_of_day_is_within_a_day(int hour, int minute) => Assert.Throws<ArgumentOutOfRangeException>(() => new TimeOfDay(hour, minute));
}
