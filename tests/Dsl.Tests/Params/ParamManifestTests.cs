using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Params;

public class ParamManifestTests
{
    public static TheoryData<Param, string> Written => new()
    {
        { Param.Of("p", null), """{"default":null,"name":"p"}""" },
        { Param.Required("p"), """{"name":"p"}""" },
        { Param.Required("p", "integer"), """{"name":"p","schema":{"type":"integer"}}""" },
        { Param.String("p", "a").Describe("d"), """{"default":"a","description":"d","name":"p","schema":{"type":"string"}}""" },
        { Param.NullableString("p"), """{"default":null,"name":"p","schema":{"type":["string","null"]}}""" },
        { Param.Integer("p", 3).Between(1, 30), """{"default":3,"name":"p","schema":{"maximum":30,"minimum":1,"type":"integer"}}""" },
        { Param.Number("p", 0.5).Between(0.25, 1), """{"default":0.5,"name":"p","schema":{"maximum":1,"minimum":0.25,"type":"number"}}""" },
        { Param.Boolean("p", true).With("section", "s"), """{"default":true,"name":"p","schema":{"section":"s","type":"boolean"}}""" },
        { Param.Of("p", "a").OneOf("a", null, 1), """{"default":"a","name":"p","schema":{"enum":["a",null,1]}}""" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void A_param_is_its_default_and_its_schema(Param param, string json) =>
        Assert.Equal(json, JsonWriter.Write(((JsonObject)((JsonArray)Dag.Create("d").Param(param).ToManifest().Dag["params"]!).Items[0]).Sorted(), isIndented: false));

    [Fact]
    public void The_order_is_that_of_the_form_and_the_later_of_a_name_wins_in_its_place()
    {
        var dag = Dag.Create("d").Param(Param.Integer("b", 1)).Param(Param.Integer("a", 2)).Param(Param.Integer("b", 3));

        Assert.Equal([("b", 3L), ("a", 2L)], dag.Params.Select(static param => (param.Name, (long)param.Default!)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void A_param_has_a_name(string? name) => Assert.Throws<ArgumentException>(() => Param.Of(name!, 1));
}
