using System.Text.RegularExpressions;
using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Schema;

/// <summary>Validates against the keywords of JSON Schema 2020-12 that our schemas use; any other keyword is an error.</summary>
internal sealed class SchemaValidator(JsonObject root)
{
    private static readonly HashSet<string> Annotations = ["$schema", "$id", "$defs", "title", "description"];

    /// <summary>What is wrong, each with its JSON pointer; empty when the value is valid.</summary>
    public IReadOnlyList<string> Validate(JsonValue value)
    {
        var errors = new List<string>();
        Check(root, value, "", errors);
        return errors;
    }

    private bool IsValid(JsonValue schema, JsonValue value)
    {
        var errors = new List<string>();
        Check(schema, value, "", errors);
        return errors.Count == 0;
    }

    private void Check(JsonValue schema, JsonValue value, string path, List<string> errors)
    {
        if (schema == JsonValue.False)
        {
            errors.Add($"{path}: nothing is allowed here");
            return;
        }

        foreach (var (keyword, rule) in ((JsonObject)schema).Members)
        {
            if (!Annotations.Contains(keyword) && Problem((JsonObject)schema, keyword, rule, value, path, errors) is { } problem)
            {
                errors.Add($"{path}: {problem}");
            }
        }
    }

    private string? Problem(JsonObject schema, string keyword, JsonValue rule, JsonValue value, string path, List<string> errors)
    {
        switch (keyword)
        {
            case "$ref":
                Check(Resolve(Text(rule)), value, path, errors);
                return null;
            case "type":
                var types = rule is JsonArray several ? several.Items.Select(Text) : [Text(rule)];
                return types.Any(type => IsType(value, type)) ? null : $"expected {string.Join(" or ", types)}, found {value.Kind}";
            case "const":
                return value == rule ? null : $"expected {rule}";
            case "enum":
                return Items(rule).Contains(value) ? null : $"{value} is none of {JsonWriter.Write(rule, isIndented: false)}";
            case "pattern":
                return value is JsonLiteral { Kind: JsonKind.String } text && !Regex.IsMatch(text.Text, Text(rule), RegexOptions.ECMAScript | RegexOptions.CultureInvariant)
                    ? $"'{text.Text}' does not match {Text(rule)}"
                    : null;
            case "minLength":
                return value is JsonLiteral { Kind: JsonKind.String } shortText && shortText.Text.Length < Number(rule) ? "too short" : null;
            case "maxLength":
                return value is JsonLiteral { Kind: JsonKind.String } longText && longText.Text.Length > Number(rule) ? "too long" : null;
            case "minimum":
                return value is JsonLiteral small && small.TryGetDouble(out var low) && low < Number(rule) ? $"{low} is less than {rule}" : null;
            case "maximum":
                return value is JsonLiteral large && large.TryGetDouble(out var high) && high > Number(rule) ? $"{high} is more than {rule}" : null;
            case "required":
                var missing = value is JsonObject holder ? Items(rule).Select(Text).Where(name => holder[name] is null).ToArray() : [];
                return missing.Length == 0 ? null : $"missing {string.Join(", ", missing)}";
            case "properties":
                foreach (var (name, inner) in ((JsonObject)rule).Members)
                {
                    if (value is JsonObject members && members[name] is { } member)
                    {
                        Check(inner, member, $"{path}/{name}", errors);
                    }
                }

                return null;
            case "additionalProperties":
                foreach (var (name, member) in (value as JsonObject)?.Members ?? [])
                {
                    if ((schema["properties"] as JsonObject)?[name] is null)
                    {
                        Check(rule, member, $"{path}/{name}", errors);
                    }
                }

                return null;
            case "prefixItems":
                foreach (var (index, inner) in Items(rule).Index())
                {
                    if (value is JsonArray tuple && index < tuple.Items.Count)
                    {
                        Check(inner, tuple.Items[index], $"{path}/{index}", errors);
                    }
                }

                return null;
            case "items":
                foreach (var (index, item) in ((value as JsonArray)?.Items ?? []).Index().Skip(schema["prefixItems"] is JsonArray prefix ? prefix.Items.Count : 0))
                {
                    Check(rule, item, $"{path}/{index}", errors);
                }

                return null;
            case "minItems":
                return value is JsonArray few && few.Items.Count < Number(rule) ? $"fewer than {rule} items" : null;
            case "uniqueItems":
                return value is JsonArray list && list.Items.Distinct().Count() < list.Items.Count ? "an item occurs twice" : null;
            case "oneOf":
                var valid = Items(rule).Count(choice => IsValid(choice, value));
                return valid == 1 ? null : $"fits {valid} of {Items(rule).Count} choices: {JsonWriter.Write(value, isIndented: false)}";
            case "anyOf":
                return Items(rule).Any(choice => IsValid(choice, value)) ? null : "fits no choice";
            case "if":
                Check(schema[IsValid(rule, value) ? "then" : "else"]!, value, path, errors);
                return null;
            case "then" or "else":
                return null;
            default:
                throw new NotSupportedException($"the keyword '{keyword}' is unknown to this validator");
        }
    }

    private JsonValue Resolve(string reference)
    {
        Assert.StartsWith("#/$defs/", reference);
        return (root["$defs"] as JsonObject)?[reference["#/$defs/".Length..]] ?? throw new InvalidOperationException($"{reference} is not defined");
    }

    private static bool IsType(JsonValue value, string type) => type switch
    {
        "object" => value.Kind == JsonKind.Object,
        "array" => value.Kind == JsonKind.Array,
        "string" => value.Kind == JsonKind.String,
        "boolean" => value.Kind == JsonKind.Boolean,
        "null" => value.Kind == JsonKind.Null,
        "integer" => value.Kind == JsonKind.Integer,
        "number" => value.Kind is JsonKind.Integer or JsonKind.Number,
        _ => throw new NotSupportedException($"the type '{type}' is unknown to this validator"),
    };

    private static string Text(JsonValue value) => ((JsonLiteral)value).Text;

    private static double Number(JsonValue value) => ((JsonLiteral)value).TryGetDouble(out var number) ? number : throw new FormatException(value.ToString());

    private static IReadOnlyList<JsonValue> Items(JsonValue value) => ((JsonArray)value).Items;
}
