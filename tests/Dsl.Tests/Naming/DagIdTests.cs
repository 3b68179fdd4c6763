namespace DagSharp.Dsl.Tests.Naming;

public class DagIdTests
{
    [Theory]
    [InlineData("sales")]
    [InlineData("Sales_EU.v2-final")]
    public void A_good_id_is_kept(string text) => Assert.Equal(text, DagId.Parse(text).Value);

    [Theory]
    [InlineData("", "'' is not a DAG id: it is empty")]
    [InlineData("sales eu", "'sales eu' is not a DAG id: ' ' at position 6 is not allowed; allowed are ASCII letters, digits, '_', '.' and '-'")]
    [InlineData("größe", "'größe' is not a DAG id: 'ö' at position 3 is not allowed; allowed are ASCII letters, digits, '_', '.' and '-'")]
    public void A_bad_id_says_why(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => DagId.Parse(text)).Message);

    [Fact]
    public void An_id_has_at_most_250_characters()
    {
        Assert.Equal(250, DagId.Parse(new string('a', 250)).Value.Length);
        Assert.EndsWith("it has 251 characters; at most 250 are allowed", Assert.Throws<FormatException>(static () => DagId.Parse(new string('a', 251))).Message);
    }

    [Theory]
    [InlineData("sales eu", "sales_eu")]
    [InlineData("sales-eu", "sales_eu")]
    [InlineData("Test_DP", "Test_DP")]
    [InlineData("größe 1", "gr__e_1")]
    public void Normalising_replaces_what_is_not_allowed(string text, string id) => Assert.Equal(id, DagId.Normalize(text).Value);

    [Fact]
    public void Nothing_cannot_be_normalised()
    {
        Assert.Throws<FormatException>(static () => DagId.Normalize(""));
        Assert.Throws<ArgumentNullException>(static () => DagId.Normalize(null!));
    }

    [Fact]
    public void No_text_and_no_other_name_becomes_an_id_by_itself() =>
        Assert.DoesNotContain(typeof(DagId).GetMethods(), static method => method.Name is "op_Implicit" or "op_Explicit");
}
