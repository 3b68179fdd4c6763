namespace DagSharp.Dsl.Tests.Naming;

public class HostNameTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("pg-data.ns-kub-pg-test.svc.cluster.local")]
    [InlineData("3com.example")]
    public void A_good_name_is_kept(string text) => Assert.Equal(text, HostName.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("a..b")]
    [InlineData("-a.b")]
    [InlineData("a-.b")]
    [InlineData("a_b")]
    [InlineData("a b")]
    public void A_bad_name_is_refused(string text) => Assert.StartsWith($"'{text}' is not a host name: ", Assert.Throws<FormatException>(() => HostName.Parse(text)).Message);

    [Fact]
    public void A_label_has_at_most_63_characters_and_the_whole_253()
    {
        var label = new string('a', 63);
        Assert.Equal(191, HostName.Parse($"{label}.{label}.{label}").Value.Length);
        Assert.Throws<FormatException>(() => HostName.Parse(label + "a"));
        Assert.Throws<FormatException>(() => HostName.Parse($"{label}.{label}.{label}.{label}"));
    }

    [Fact]
    public void Normalising_takes_blanks_case_and_the_final_dot_away() => Assert.Equal("db.example.org", HostName.Normalize(" DB.Example.org. ").Value);
}
