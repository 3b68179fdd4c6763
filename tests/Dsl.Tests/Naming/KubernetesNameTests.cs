namespace DagSharp.Dsl.Tests.Naming;

public class KubernetesNameTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("sales-eu-1")]
    [InlineData("1st")]
    public void A_good_name_is_kept(string text) => Assert.Equal(text, KubernetesName.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("Sales")]
    [InlineData("sales_eu")]
    [InlineData("a.b")]
    public void A_bad_name_is_refused(string text) => Assert.StartsWith($"'{text}' is not a Kubernetes name: ", Assert.Throws<FormatException>(() => KubernetesName.Parse(text)).Message);

    [Fact]
    public void A_name_has_at_most_63_characters()
    {
        Assert.Equal(63, KubernetesName.Parse(new string('a', 63)).Value.Length);
        Assert.Throws<FormatException>(static () => KubernetesName.Parse(new string('a', 64)));
        Assert.Throws<FormatException>(static () => KubernetesName.Normalize(new string('A', 64)));
    }

    [Theory]
    [InlineData("Test_DP", "test-dp")]
    [InlineData("_sales__EU_", "sales-eu")]
    [InlineData("café 1", "caf-1")]
    public void Normalising_gives_a_name(string text, string name) => Assert.Equal(name, KubernetesName.Normalize(text).Value);

    [Fact]
    public void A_host_name_does_not_become_a_Kubernetes_name_by_accident()
    {
        const string host = "pg-data.ns-kub-pg-test.svc.cluster.local";

        var problem = Assert.Throws<FormatException>(static () => KubernetesName.Normalize(host));

        Assert.Equal($"'{host}' has dots, so it is a host name and not a Kubernetes name; keep it as a HostName, or take the label that is meant", problem.Message);
        Assert.Equal(host, HostName.Normalize(host).Value);
    }

    [Theory]
    [InlineData("___")]
    [InlineData("éé")]
    public void Nothing_that_is_left_is_refused(string text) => Assert.Throws<FormatException>(() => KubernetesName.Normalize(text));

    [Fact]
    public void Each_kind_of_name_normalises_the_same_text_its_own_way() =>
        Assert.Equal(
            ("test-dp", "test_dp", "Test_DP"),
            (KubernetesName.Normalize("Test_DP").Value, SqlIdentifier.Normalize("Test_DP").Value, DagId.Normalize("Test_DP").Value));
}
