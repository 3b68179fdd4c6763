namespace DagSharp.Dsl.Tests.Params;

public class ParamTests
{
    [Fact]
    public void Whole_bounds_are_whole_numbers_in_the_schema()
    {
        var schema = Param.Integer("count", 5).Between(1, 10.5).Schema;

        Assert.Equal(1L, schema["minimum"]);
        Assert.Equal(10.5, schema["maximum"]);
    }
}
