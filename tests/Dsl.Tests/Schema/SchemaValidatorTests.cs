using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Schema;

public class SchemaValidatorTests
{
    [Theory]
    [InlineData("""{ "type": "integer" }""", "1", "1.5")]
    [InlineData("""{ "type": ["string", "null"] }""", "null", "1")]
    [InlineData("""{ "const": 1 }""", "1", "2")]
    [InlineData("""{ "enum": ["a", 1] }""", "\"a\"", "\"b\"")]
    [InlineData("""{ "pattern": "^a+$" }""", "\"aa\"", "\"b\"")]
    [InlineData("""{ "minLength": 2 }""", "\"ab\"", "\"a\"")]
    [InlineData("""{ "maxLength": 2 }""", "\"ab\"", "\"abc\"")]
    [InlineData("""{ "minimum": 1 }""", "1", "0")]
    [InlineData("""{ "maximum": 1 }""", "1", "2")]
    [InlineData("""{ "required": ["a"] }""", """{ "a": 1 }""", "{}")]
    [InlineData("""{ "properties": { "a": { "type": "null" } } }""", """{ "b": 1 }""", """{ "a": 1 }""")]
    [InlineData("""{ "properties": { "a": {} }, "additionalProperties": false }""", """{ "a": 1 }""", """{ "b": 1 }""")]
    [InlineData("""{ "items": { "type": "null" } }""", "[null]", "[null, 1]")]
    [InlineData("""{ "prefixItems": [{ "type": "null" }], "items": false }""", "[null]", "[null, null]")]
    [InlineData("""{ "prefixItems": [{ "type": "null" }] }""", "[null, 1]", "[1]")]
    [InlineData("""{ "minItems": 1 }""", "[1]", "[]")]
    [InlineData("""{ "uniqueItems": true }""", "[1, 2]", "[1, 1]")]
    [InlineData("""{ "oneOf": [{ "type": "integer" }, { "minimum": 5 }] }""", "1", "6")]
    [InlineData("""{ "anyOf": [{ "type": "null" }, { "type": "string" }] }""", "null", "1")]
    [InlineData("""{ "if": { "type": "object" }, "then": { "required": ["a"] }, "else": { "type": "null" } }""", "null", "{}")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "type": "null" } } }""", "null", "1")]
    public void A_keyword_takes_the_good_and_refuses_the_bad(string schema, string good, string bad)
    {
        var validator = new SchemaValidator((JsonObject)JsonReader.Parse(schema));

        Assert.Empty(validator.Validate(JsonReader.Parse(good)));
        Assert.NotEmpty(validator.Validate(JsonReader.Parse(bad)));
    }

    [Fact]
    public void An_unknown_keyword_is_an_error() =>
        Assert.Throws<NotSupportedException>(static () => new SchemaValidator((JsonObject)JsonReader.Parse("""{ "contains": {} }""")).Validate(JsonValue.Null));
}
