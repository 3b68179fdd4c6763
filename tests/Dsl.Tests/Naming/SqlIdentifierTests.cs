namespace DagSharp.Dsl.Tests.Naming;

public class SqlIdentifierTests
{
    [Theory]
    [InlineData("orders")]
    [InlineData("_Orders2")]
    public void A_good_identifier_is_kept(string text) => Assert.Equal(text, SqlIdentifier.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("2orders")]
    [InlineData("or-ders")]
    [InlineData("or.ders")]
    [InlineData("größe")]
    public void A_bad_identifier_is_refused(string text) => Assert.Throws<FormatException>(() => SqlIdentifier.Parse(text));

    [Theory]
    [InlineData("Test_DP", "test_dp")]
    [InlineData("2 orders", "_2_orders")]
    [InlineData("a.b", "a_b")]
    public void Normalising_gives_an_identifier(string text, string identifier) => Assert.Equal(identifier, SqlIdentifier.Normalize(text).Value);

    [Fact]
    public void An_identifier_has_at_most_63_characters() => Assert.Throws<FormatException>(static () => SqlIdentifier.Normalize(new string('a', 64)));
}
