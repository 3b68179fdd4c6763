using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A reference to an asset that another DAG defines, by name or by URI.</summary>
public sealed class AssetReference : AssetExpression
{
    internal AssetReference(string? name = null, string? uri = null)
    {
        Name = name;
        UriText = uri;
    }

    /// <summary>Name of the asset, or <see langword="null"/> when it is looked up by URI.</summary>
    public string? Name { get; }

    /// <summary>URI of the asset, or <see langword="null"/> when it is looked up by name.</summary>
    public string? UriText { get; }

    /// <inheritdoc/>
    public override IEnumerable<AssetExpression> Leaves => [this];

    internal override JsonValue ToManifest() => Tagged.Create(
        "asset_ref",
        ("name", Name is null ? null : JsonValue.Of(Name)),
        ("uri", UriText is null ? null : JsonValue.Of(UriText)));
}
