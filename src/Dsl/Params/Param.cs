using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A parameter of a DAG or task: a value the one who triggers a run may change, checked by a JSON Schema.</summary>
public sealed class Param : IManifestValue
{
    private readonly Dictionary<string, object?> schema = new(StringComparer.Ordinal);

    private Param(string name, bool hasDefault, object? defaultValue)
    {
        Name = string.IsNullOrEmpty(name) ? throw new ArgumentException("a param needs a name", nameof(name)) : name;
        HasDefault = hasDefault;
        Default = defaultValue;
    }

    /// <summary>A parameter with a default.</summary>
    /// <param name="name">Its key in <c>params</c>.</param>
    /// <param name="defaultValue">Its default; <see langword="null"/> is Python's <c>None</c>.</param>
    public static Param Of(string name, object? defaultValue) => new(name, true, defaultValue);

    /// <summary>A parameter that must be given when a run is triggered. A DAG with one cannot have a schedule.</summary>
    /// <param name="name">Its key in <c>params</c>.</param>
    /// <param name="type">JSON type: <c>string</c>, <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>array</c>, <c>object</c>.</param>
    public static Param Required(string name, string? type = null)
    {
        var param = new Param(name, false, null);
        return type is null ? param : param.With("type", type);
    }

    /// <summary>A text with a default.</summary>
    public static Param String(string name, string defaultValue) => Of(name, defaultValue).With("type", "string");

    /// <summary>A text that may be null, which it is by default.</summary>
    public static Param NullableString(string name, string? defaultValue = null) =>
        Of(name, defaultValue).With("type", new[] { "string", "null" });

    /// <summary>A whole number with a default.</summary>
    public static Param Integer(string name, long defaultValue) => Of(name, defaultValue).With("type", "integer");

    /// <summary>A number with a default.</summary>
    public static Param Number(string name, double defaultValue) => Of(name, defaultValue).With("type", "number");

    /// <summary>A yes or no with a default.</summary>
    public static Param Boolean(string name, bool defaultValue) => Of(name, defaultValue).With("type", "boolean");

    /// <summary>Its key in <c>params</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it has a default; one without must be given.</summary>
    public bool HasDefault { get; }

    /// <summary>The default, when there is one.</summary>
    public object? Default { get; }

    /// <summary>Text shown beside the field.</summary>
    public string? Description { get; private set; }

    /// <summary>The JSON Schema, keyword by keyword.</summary>
    public IReadOnlyDictionary<string, object?> Schema => schema;

    /// <summary>Adds a keyword of the JSON Schema, or of Airflow's form (<c>title</c>, <c>section</c>, <c>values_display</c> …).</summary>
    public Param With(string keyword, object? value)
    {
        schema[keyword] = value;
        return this;
    }

    /// <summary>Sets the text shown beside the field.</summary>
    public Param Describe(string description)
    {
        Description = description;
        return this;
    }

    /// <summary>Smallest and largest number.</summary>
    public Param Between(double minimum, double maximum) =>
        With("minimum", Whole(minimum)).With("maximum", Whole(maximum));

    /// <summary>The values it may take.</summary>
    public Param OneOf(params object?[] values) => With("enum", values);

    /// <summary>A regular expression (ECMA-262) that a text must match.</summary>
    public Param Matching(string pattern) => With("pattern", pattern);

    JsonValue IManifestValue.ToManifest() => ToManifest();

    internal JsonValue ToManifest()
    {
        var members = new List<KeyValuePair<string, JsonValue>> { new("name", JsonValue.Of(Name)) };
        if (HasDefault)
        {
            members.Add(new("default", ValueEncoder.Encode(Default)));
        }

        if (Description is not null)
        {
            members.Add(new("description", JsonValue.Of(Description)));
        }

        if (schema.Count > 0)
        {
            members.Add(new("schema", ValueEncoder.EncodeMap(schema)));
        }

        return new JsonObject(members);
    }

    private static object Whole(double number) =>
        number == Math.Floor(number) && Math.Abs(number) < 1e15 ? (object)(long)number : number;
}
