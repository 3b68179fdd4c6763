using DagSharp.Naming;

namespace DagSharp.Dsl.Tests.Configuration;

public class NearestNameTests
{
    [Theory]
    [InlineData("biuld_command", "build_command")]
    [InlineData("BuildCommand", "build_command")]
    [InlineData("build-command", "build_command")]
    [InlineData("command", null)]
    [InlineData("idd", "id")]
    [InlineData("di", "id")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("schedule", null)]
    public void The_candidate_with_the_fewest_edits_is_found(string name, string? expected) =>
        Assert.Equal(expected, NearestName.Find(name, ["id", "build_command", "limits"]));

    [Fact]
    public void Ties_go_to_the_ordinally_smallest_in_any_order()
    {
        Assert.Equal("cart", NearestName.Find("carx", ["cary", "cart", "carz"]));
        Assert.Equal("cart", NearestName.Find("carx", ["carz", "cart", "cary"]));
    }

    [Fact]
    public void Two_swapped_letters_are_one_edit() =>
        Assert.Equal("abcd", NearestName.Find("abdc", ["abxx", "abcd"]));

    [Fact]
    public void Very_long_names_are_not_compared() =>
        Assert.Null(NearestName.Find(new string('a', 10_000), [new string('a', 10_000)]));

    [Fact]
    public void Without_candidates_there_is_none() => Assert.Null(NearestName.Find("a", []));
}
