using DagSharp.Manifests;

namespace DagSharp.Dsl.Tests.Manifests;

public class ManifestReaderTests
{
    private const string Good = """
        {
          "dag": { "dag_id": "sales" },
          "edges": [ { "downstream": "b", "upstream": "a" } ],
          "requirements": {},
          "schemaVersion": 1,
          "task_groups": [ { "arguments": {}, "group_id": "g", "local_id": "g" } ],
          "tasks": [ { "arguments": {}, "operator": "x.Y", "task_id": "a" }, { "arguments": {}, "operator": "x.Y", "task_id": "b" } ]
        }
        """;

    [Fact]
    public void A_good_manifest_is_read()
    {
        var manifest = DagManifest.Parse(Good);

        Assert.Equal("sales", manifest.DagId);
        Assert.Equal(["a", "b"], manifest.Tasks.Select(static task => task.TaskId));
        Assert.Equal(new ManifestEdge("a", "b", null), Assert.Single(manifest.Edges));
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "schemaVersion 2 is unknown; this library reads 0 to 1. A newer manifest needs a newer DagSharp")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": -1", "schemaVersion -1 is unknown; this library reads 0 to 1. A newer manifest needs a newer DagSharp")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": \"1\"", "schemaVersion: expected a whole number, found String")]
    [InlineData("\"schemaVersion\": 1,", "", "'schemaVersion' is missing")]
    [InlineData("\"requirements\": {}", "\"requirements\": {}, \"comment\": 1", "unknown member 'comment'")]
    [InlineData("\"requirements\": {},", "", "'requirements' is missing")]
    [InlineData("\"dag_id\": \"sales\"", "", "dag: 'dag_id' is missing")]
    [InlineData("\"dag\": { \"dag_id\": \"sales\" }", "\"dag\": 1", "dag: expected an object, found Integer")]
    [InlineData("\"operator\": \"x.Y\", \"task_id\": \"b\"", "\"task_id\": \"b\"", "tasks[1]: expected one of condition, csharp, operator, found none")]
    [InlineData("\"operator\": \"x.Y\", \"task_id\": \"b\"", "\"operator\": \"x.Y\", \"csharp\": {}, \"task_id\": \"b\"", "tasks[1]: expected one of condition, csharp, operator, found csharp and operator")]
    [InlineData("\"task_id\": \"b\"", "\"taskid\": \"b\"", "tasks[1]: unknown member 'taskid'; did you mean 'task_id'?")]
    [InlineData("\"task_id\": \"b\"", "\"task_id\": 7", "tasks[1].task_id: expected a text, found Integer")]
    [InlineData("\"task_id\": \"b\"", "\"task_id\": \"b\", \"is_setup\": \"yes\"", "tasks[1].is_setup: expected true or false, found String")]
    [InlineData("\"task_id\": \"b\"", "\"task_id\": \"b\", \"setups\": [1]", "tasks[1].setups: expected texts, found Integer")]
    [InlineData("\"local_id\": \"g\"", "\"local\": \"g\"", "task_groups[0]: unknown member 'local'; did you mean 'local_id'?")]
    [InlineData("\"downstream\": \"b\"", "\"downstream\": \"b\", \"lable\": \"x\"", "edges[0]: unknown member 'lable'; did you mean 'label'?")]
    [InlineData("\"upstream\": \"a\" }", "\"upstream\": \"a\" }, 1", "edges[1]: expected an object, found Integer")]
    [InlineData("\"edges\": [ { \"downstream\": \"b\", \"upstream\": \"a\" } ]", "\"edges\": {}", "edges: expected an array, found Object")]
    public void A_fault_says_where_and_what(string good, string bad, string message)
    {
        var text = Good.Replace(good, bad);

        Assert.NotEqual(Good, text);
        Assert.Equal(message, Assert.Throws<ManifestFormatException>(() => DagManifest.Parse(text)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("not json")]
    public void What_is_no_JSON_is_refused(string text) => Assert.StartsWith("not JSON: ", Assert.Throws<ManifestFormatException>(() => DagManifest.Parse(text)).Message);

    [Fact]
    public void A_list_is_no_manifest() => Assert.Equal("expected an object, found Array", Assert.Throws<ManifestFormatException>(static () => DagManifest.Parse("[]")).Message);

    [Fact]
    public void Version_0_is_brought_up_to_date()
    {
        const string Draft = """
            {
              "dag": { "dag_id": "sales" },
              "schemaVersion": 0,
              "tasks": [
                { "arguments": { "bash_command": "x" }, "operator": "airflow.providers.standard.operators.bash.BashOperator", "task_id": "load", "upstream": ["extract", "clean"] },
                { "arguments": {}, "operator": "airflow.providers.standard.operators.empty.EmptyOperator", "task_id": "clean", "upstream": ["extract"] },
                { "arguments": {}, "operator": "airflow.providers.standard.operators.empty.EmptyOperator", "task_id": "extract" }
              ]
            }
            """;

        var manifest = DagManifest.Parse(Draft);

        Assert.Equal(["clean > load", "extract > clean", "extract > load"], manifest.Edges.Select(static edge => $"{edge.Upstream} > {edge.Downstream}"));
        Assert.Empty(manifest.Groups);
        Assert.Contains("\"schemaVersion\": 1", manifest.ToJson());
        Assert.Equal(manifest.ToJson(), DagManifest.Parse(manifest.ToJson()).ToJson());
    }

    [Fact]
    public void Version_0_had_no_groups()
    {
        const string Draft = """{ "dag": { "dag_id": "sales" }, "schemaVersion": 0, "tasks": [], "task_groups": [] }""";

        Assert.Equal("unknown member 'task_groups'", Assert.Throws<ManifestFormatException>(static () => DagManifest.Parse(Draft)).Message);
    }
}
