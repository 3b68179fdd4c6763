using DagSharp.Naming;

namespace DagSharp.Dsl.Tests.Naming;

public class SnakeCaseTests
{
    [Theory]
    [InlineData("Id", "id")]
    [InlineData("BuildCommand", "build_command")]
    [InlineData("buildCommand", "build_command")]
    [InlineData("HTTPServer", "http_server")]
    [InlineData("TargetCRS", "target_crs")]
    [InlineData("S3Key", "s3_key")]
    [InlineData("Sha256Sum", "sha256_sum")]
    [InlineData("X2", "x2")]
    [InlineData("A", "a")]
    [InlineData("ABTest", "ab_test")]
    [InlineData("already_snake", "already_snake")]
    [InlineData("Mixed_Case", "mixed_case")]
    [InlineData("", "")]
    public void A_name_becomes_a_key(string name, string key) => Assert.Equal(key, SnakeCase.From(name));

    [Fact]
    public void The_culture_does_not_matter() => Culture.Run("tr-TR", static () => Assert.Equal("insert_id", SnakeCase.From("InsertID")));
}
