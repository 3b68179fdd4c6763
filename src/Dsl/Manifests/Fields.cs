using DagSharp.Json;
using DagSharp.Naming;

namespace DagSharp.Manifests;

/// <summary>Reads the members of an object of the manifest, and says where one is wrong.</summary>
internal sealed class Fields
{
    private readonly string path;

    private Fields(string path, JsonObject json)
    {
        this.path = path;
        Json = json;
    }

    public JsonObject Json { get; }

    public static Fields Root(JsonValue value) => value is JsonObject json
        ? new Fields("", json)
        : throw new ManifestFormatException($"expected an object, found {value.Kind}");

    public bool Has(string name) => Json[name] is not null;

    public string Text(string name) => OptionalText(name) ?? throw Problem($"'{name}' is missing");

    public string? OptionalText(string name) => Json[name] switch
    {
        null => null,
        JsonLiteral { Kind: JsonKind.String } text => text.Text,
        var other => throw Expected(name, "a text", other),
    };

    public long Integer(string name) => Json[name] switch
    {
        JsonLiteral literal when literal.TryGetInt64(out var number) => number,
        null => throw Problem($"'{name}' is missing"),
        var other => throw Expected(name, "a whole number", other),
    };

    public bool Flag(string name) => Json[name] switch
    {
        null => false,
        JsonLiteral { Kind: JsonKind.Boolean } flag => flag == JsonValue.True,
        var other => throw Expected(name, "true or false", other),
    };

    public Fields Object(string name) => new(Path(name), OptionalObject(name) ?? throw Problem($"'{name}' is missing"));

    public JsonObject? OptionalObject(string name) => Json[name] switch
    {
        null => null,
        JsonObject json => json,
        var other => throw Expected(name, "an object", other),
    };

    public JsonArray? OptionalArray(string name) => Json[name] switch
    {
        null => null,
        JsonArray json => json,
        var other => throw Expected(name, "an array", other),
    };

    public IEnumerable<Fields> Objects(string name)
    {
        var items = (OptionalArray(name) ?? throw Problem($"'{name}' is missing")).Items;
        return items.Select((item, index) => item is JsonObject json
            ? new Fields($"{Path(name)}[{index}]", json)
            : throw Expected($"{name}[{index}]", "an object", item));
    }

    public IReadOnlyList<string> Texts(string name) => [.. (OptionalArray(name)?.Items ?? []).Select(item =>
        item is JsonLiteral { Kind: JsonKind.String } text ? text.Text : throw Expected(name, "texts", item))];

    /// <summary>Refuses members with other names: what a reader does not know it would lose.</summary>
    public void Known(params string[] names)
    {
        foreach (var member in Json.Members)
        {
            if (Array.IndexOf(names, member.Key) < 0)
            {
                var nearest = NearestName.Find(member.Key, names);
                throw Problem($"unknown member '{member.Key}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}");
            }
        }
    }

    public ManifestFormatException Problem(string problem) => new(path.Length == 0 ? problem : $"{path}: {problem}");

    private ManifestFormatException Expected(string name, string expected, JsonValue found) =>
        new($"{Path(name)}: expected {expected}, found {found.Kind}");

    private string Path(string name) => path.Length == 0 ? name : $"{path}.{name}";
}
