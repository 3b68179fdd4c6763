using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Schema;

public class IndexSchemaTests
{
    private const string Index = """
        {
          "dag_count": 1,
          "dags": [
            {
              "content_hash": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
              "dag_id": "sales_eu",
              "file": "sales_eu.json",
              "pipeline": "Company.Sales",
              "task_count": 3
            }
          ],
          "pipelines": ["Company.Sales"],
          "schemaVersion": 1,
          "task_count": 3
        }
        """;

    private static readonly SchemaValidator Validator = new(SchemaFile.Index);

    [Fact]
    public void An_index_is_valid() => Assert.Empty(Validator.Validate(JsonReader.Parse(Index)));

    [Theory]
    [InlineData("\"dag_count\": 1", "\"dag_count\": -1")]
    [InlineData("\"pipelines\":", "\"pipeline\":")]
    [InlineData("e3b0c442", "E3B0C442")]
    [InlineData("\"sales_eu.json\"", "\"../sales_eu.json\"")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"dag_id\": \"sales_eu\"", "\"dag_id\": \"\"")]
    public void A_slip_is_refused(string good, string bad)
    {
        var broken = Index.Replace(good, bad);

        Assert.NotEqual(Index, broken);
        Assert.NotEmpty(Validator.Validate(JsonReader.Parse(broken)));
    }
}
