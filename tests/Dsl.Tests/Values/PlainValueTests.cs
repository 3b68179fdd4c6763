using System.Numerics;

namespace DagSharp.Dsl.Tests.Values;

public class PlainValueTests
{
    public static TheoryData<object?, string> Plain => new()
    {
        { null, "null" },
        { "text", "\"text\"" },
        { true, "true" },
        { 'x', "\"x\"" },
        { (byte)7, "7" },
        { -1, "-1" },
        { long.MinValue, "-9223372036854775808" },
        { ulong.MaxValue, "18446744073709551615" },
        { BigInteger.Pow(2, 70), "1180591620717411303424" },
        { 1.0, "1.0" },
        { 0.1f, "0.1" },
        { 1e100, "1e+100" },
        { new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff"), "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"" },
        { new Uri("https://example.org/a%20b"), "\"https://example.org/a%20b\"" },
        { TriggerRule.NoneFailedMinOneSuccess, "\"none_failed_min_one_success\"" },
        { DayOfWeek.Monday, "\"monday\"" },
        { DagId.Parse("sales"), "\"sales\"" },
        { KubernetesName.Parse("sales"), "\"sales\"" },
        { HostName.Parse("a.b"), "\"a.b\"" },
        { SqlIdentifier.Parse("a_b"), "\"a_b\"" },
        { new[] { 1, 2 }, "[1,2]" },
        { new object?[] { 1, "two", null }, "[1,\"two\",null]" },
        { Array.Empty<int>(), "[]" },
        { new List<int[]> { new[] { 1 }, Array.Empty<int>() }, "[[1],[]]" },
        { new Dictionary<string, int> { ["b"] = 1, ["a"] = 2 }, "{\"a\":2,\"b\":1}" },
        { new Dictionary<TriggerRule, int> { [TriggerRule.AllDone] = 1 }, "{\"all_done\":1}" },
        { new { ProductId = 1, HTTPPort = 80 }, "{\"http_port\":80,\"product_id\":1}" },
        { new Product("eu", new Product("us", null)), "{\"id\":\"eu\",\"next\":{\"id\":\"us\",\"next\":null}}" },
        { Enumerable.Range(1, 3), "[1,2,3]" },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public void A_value_is_plain_JSON(object? value, string json) => Assert.Equal(json, Written.As(value));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string culture) => Culture.Run(culture, static () =>
        Assert.Equal(
            """{"date":{"$type":"datetime","timezone":"UTC","value":"2026-03-01T08:30:00"},"i_insert":1.5,"list":[{"$type":"decimal","value":"-1234.50"},{"$type":"timedelta","seconds":0.5},"all_skipped",-3]}""",
            Written.As(new { IInsert = 1.5, Date = ZonedDateTime.Utc(2026, 3, 1, 8, 30, 0), List = new object[] { -1234.50m, TimeSpan.FromSeconds(0.5), TriggerRule.AllSkipped, -3 } })));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_JSON_cannot_say_is_refused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => Written.As(value));

    [Fact]
    public void A_delegate_is_refused_with_the_way_out()
    {
        var problem = Assert.Throws<DefinitionException>(static () => Written.As((Func<int>)(static () => 1)));

        Assert.Equal("DAG4019", problem.RuleId);
        Assert.Contains("new PythonCallable(", problem.Message);
    }

    [Fact]
    public void A_list_may_be_nested_deeply()
    {
        object value = "x";
        for (var depth = 0; depth < 60; depth++)
        {
            value = new[] { value };
        }

        Assert.Equal(60, Written.As(value).Count(static character => character == '['));
    }

    [Fact]
    public void A_list_that_contains_itself_is_refused()
    {
        var list = new List<object>();
        list.Add(list);

        Assert.Equal("DAG4019", Assert.Throws<DefinitionException>(() => Written.As(list)).RuleId);
    }

    [Fact]
    public void A_mapping_that_contains_itself_is_refused()
    {
        var map = new Dictionary<string, object?>();
        map["self"] = map;

        Assert.Contains("does it contain itself?", Assert.Throws<DefinitionException>(() => Written.As(map)).Message);
    }

    [Fact]
    public void A_Python_object_that_contains_itself_is_refused()
    {
        var thing = new PythonObject("jobs.Thing");
        thing["self"] = new[] { thing };

        Assert.Equal("DAG4019", Assert.Throws<DefinitionException>(() => Written.As(thing)).RuleId);
    }

    [Fact]
    public void After_a_refused_value_good_ones_are_written()
    {
        var thing = new PythonObject("jobs.Thing");
        thing["self"] = thing;
        Assert.Throws<DefinitionException>(() => Written.As(thing));

        Assert.Equal("[[1]]", Written.As(new[] { new[] { 1 } }));
    }

    private sealed record Product(string Id, Product? Next);
}
