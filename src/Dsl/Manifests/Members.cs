using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>Collects the members of a JSON object, leaving out what was not said.</summary>
internal sealed class Members
{
    private readonly List<KeyValuePair<string, JsonValue>> members = [];

    public Members Add(string name, JsonValue value)
    {
        members.Add(new(name, value));
        return this;
    }

    public Members AddIf(string name, JsonValue? value) => value is null ? this : Add(name, value);

    public Members AddIf(string name, string? value) => value is null ? this : Add(name, JsonValue.Of(value));

    public Members AddIf(string name, bool value) => value ? Add(name, JsonValue.True) : this;

    public JsonObject ToObject() => new(members);
}
