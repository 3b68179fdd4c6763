using DagSharp.Dsl.Tests.Samples;
using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Schema;

public class ManifestSchemaTests
{
    private static readonly SchemaValidator Validator = new(SchemaFile.Manifest);

    private static readonly string Everything = EveryFeature.Create().ToManifest().ToJson();

    public static TheoryData<string> DagIds => [.. EveryFeature.Dags().Select(static dag => dag.DagId)];

    [Theory]
    [MemberData(nameof(DagIds))]
    public void What_the_API_writes_is_valid(string dagId) =>
        Assert.Empty(Validator.Validate(JsonReader.Parse(EveryFeature.Dags().Single(dag => dag.DagId == dagId).ToManifest().ToJson())));

    [Fact]
    public void Every_type_of_the_schema_is_among_the_samples()
    {
        var used = EveryFeature.Dags().SelectMany(static dag => Objects(JsonReader.Parse(dag.ToManifest().ToJson()))).Select(static node => (node["$type"] as JsonLiteral)?.Text).ToHashSet();

        Assert.DoesNotContain(Choices("value", "then"), name => !used.Contains(name));
    }

    [Fact]
    public void Every_kind_of_schedule_of_the_schema_is_among_the_samples()
    {
        var used = EverySchedule.All.Select(static schedule => "schedule_" + schedule.Kind).ToHashSet();

        Assert.DoesNotContain(Choices("schedule"), name => !used.Contains(name));
    }

    [Fact]
    public void Every_definition_is_used()
    {
        var text = SchemaFile.Manifest.ToString();

        Assert.DoesNotContain(((JsonObject)SchemaFile.Manifest["$defs"]!).Members, definition => !text.Contains($"\"#/$defs/{definition.Key}\""));
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2")]
    [InlineData("\"task_groups\": [", "\"task_group\": [")]
    [InlineData("\"label\": \"label\"", "\"text\": \"label\"")]
    [InlineData("\"max_active_runs\": 3", "\"max_active_run\": 3")]
    [InlineData("\"max_active_runs\": 3", "\"max_active_runs\": 0")]
    [InlineData("\"dag_id\": \"every_feature\"", "\"dag_id\": \"every feature\"")]
    [InlineData("\"is_setup\": true", "\"is_setup\": 1")]
    [InlineData("\"line\": 20", "\"line\": \"20\"")]
    [InlineData("\"$type\": \"timedelta\"", "\"$type\": \"duration\"")]
    [InlineData("\"seconds\": 450", "\"minutes\": 450")]
    [InlineData("\"kind\": \"assets\"", "\"kind\": \"asset\"")]
    [InlineData("\"kind\": \"expand\"", "\"kind\": \"map\"")]
    [InlineData("\"method\": \"List\"", "\"name\": \"List\"")]
    [InlineData("\"operator\": \"company.operators.Everything\"", "\"operator\": \"Everything\"")]
    [InlineData("\"warehouse\"", "7")]
    [InlineData("\"max_iterations\": 3", "\"max_iterations\": 0")]
    public void A_slip_is_refused(string good, string bad)
    {
        var broken = Everything.Replace(good, bad);

        Assert.NotEqual(Everything, broken);
        Assert.NotEmpty(Validator.Validate(JsonReader.Parse(broken)));
    }

    private static IEnumerable<string> Choices(string definition, string? branch = null)
    {
        var schema = (JsonObject)((JsonObject)SchemaFile.Manifest["$defs"]!)[definition]!;
        schema = branch is null ? schema : (JsonObject)schema[branch]!;
        return ((JsonArray)schema["oneOf"]!).Items.Select(static choice => ((JsonLiteral)((JsonObject)choice)["$ref"]!).Text["#/$defs/".Length..]);
    }

    private static IEnumerable<JsonObject> Objects(JsonValue value) => value switch
    {
        JsonObject members => members.Members.SelectMany(static member => Objects(member.Value)).Append(members),
        JsonArray items => items.Items.SelectMany(Objects),
        _ => [],
    };
}
