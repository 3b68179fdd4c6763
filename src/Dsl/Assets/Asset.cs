using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>Something tasks write and DAGs wait for, known by a name and a URI.</summary>
/// <remarks>One name must keep one URI over all DAGs (rule DAG4017). Airflow normalises the URI itself.</remarks>
public class Asset : AssetExpression
{
    /// <summary>Longest name and longest URI, in characters.</summary>
    public const int MaxLength = 1500;

    /// <summary>An asset known by its name; its URI is the same text.</summary>
    /// <param name="name">ASCII, not blank, at most 1,500 characters.</param>
    /// <exception cref="ArgumentException">The name is blank, too long or not ASCII.</exception>
    public Asset(string name)
        : this(name, null)
    {
    }

    /// <summary>An asset with a name and a URI.</summary>
    /// <param name="name">ASCII, not blank, at most 1,500 characters.</param>
    /// <param name="uri">ASCII, at most 1,500 characters; <see langword="null"/> is the name.</param>
    /// <param name="group">Group in the UI. Airflow's default: <c>asset</c>.</param>
    /// <exception cref="ArgumentException">The name or URI is blank, too long or not ASCII.</exception>
    public Asset(string name, string? uri, string? group = null)
    {
        Name = Check(name, nameof(name));
        UriText = uri is null ? null : Check(uri, nameof(uri));
        Group = group;
    }

    /// <summary>An asset known by its URI; its name is the same text.</summary>
    public static Asset FromUri(string uri) => new(new Location(Check(uri, nameof(uri))));

    private Asset(Location location) => UriText = location.Uri;

    private readonly record struct Location(string Uri);

    /// <summary>Name, or <see langword="null"/> when only the URI was given.</summary>
    public string? Name { get; }

    /// <summary>URI as given, or <see langword="null"/> when only the name was given.</summary>
    public string? UriText { get; }

    /// <summary>Group in the UI, or <see langword="null"/> for Airflow's default.</summary>
    public string? Group { get; }

    /// <summary>What identifies it in messages: the name, else the URI.</summary>
    public string Id => Name ?? UriText!;

    /// <summary>Anything to keep with the asset; plain JSON values.</summary>
    public IReadOnlyDictionary<string, object?>? Extra { get; init; }

    /// <summary>Triggers that update the asset from outside.</summary>
    public IReadOnlyList<AssetWatcher>? Watchers { get; init; }

    /// <summary>Which teams may write and read it.</summary>
    public AssetAccessControl? AccessControl { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<AssetExpression> Leaves => [this];

    /// <summary>A reference by name to an asset that is defined elsewhere.</summary>
    public static AssetReference RefByName(string name) => new(name: name);

    /// <summary>A reference by URI to an asset that is defined elsewhere.</summary>
    public static AssetReference RefByUri(string uri) => new(uri: uri);

    /// <inheritdoc/>
    public override string ToString() => Id;

    internal override JsonValue ToManifest() => Tagged.Create(
        "asset",
        ("access_control", AccessControl?.ToManifest()),
        ("extra", Extra is null ? null : ValueEncoder.EncodeMap(Extra)),
        ("group", Group is null ? null : JsonValue.Of(Group)),
        ("name", Name is null ? null : JsonValue.Of(Name)),
        ("uri", UriText is null ? null : JsonValue.Of(UriText)),
        ("watchers", Watchers is null ? null : new JsonArray([.. Watchers.Select(static watcher => watcher.ToManifest())])));

    private static string Check(string text, string what)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ArgumentException($"the {what} of an asset must not be blank", what);
        }

        if (text.Length > MaxLength)
        {
            throw new ArgumentException($"the {what} of an asset has {text.Length} characters; at most {MaxLength} are allowed", what);
        }

        return text.All(static character => character is >= ' ' and <= '~')
            ? text
            : throw new ArgumentException($"the {what} of an asset must be printable ASCII: '{text}'", what);
    }
}
