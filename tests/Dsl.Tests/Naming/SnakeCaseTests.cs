using DagSharp.Configuration;
using DagSharp.Naming;

namespace DagSharp.Dsl.Tests.Naming;

public class SnakeCaseTests
{
    [Theory]
    [InlineData("BuildCommand", "build_command")]
    [InlineData("buildCommand", "build_command")]
    [InlineData("HTTPPort2", "http_port2")]
    [InlineData("Sha256Sum", "sha256_sum")]
    [InlineData("S3Key", "s3_key")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("Foo_Bar", "foo_bar")]
    [InlineData("ID", "id")]
    [InlineData("A", "a")]
    [InlineData("", "")]
    public void Names_of_values_and_keys_of_configurations_agree(string name, string expected)
    {
        Assert.Equal(expected, NameText.ToSnakeCase(name));
        Assert.Equal(expected, SnakeCase.From(name));
    }

    [Fact]
    public void The_culture_does_not_matter() => Culture.Run("tr-TR", static () => Assert.Equal("insert_id", NameText.ToSnakeCase("InsertID")));
}
