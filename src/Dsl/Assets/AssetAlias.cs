using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>A name that tasks fill with assets when they run.</summary>
/// <param name="name">Name of the alias.</param>
/// <param name="group">Group in the UI. Airflow's default: <c>asset</c>.</param>
public sealed class AssetAlias(string name, string? group = null) : AssetExpression
{
    /// <summary>Name of the alias.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Group in the UI, or <see langword="null"/> for Airflow's default.</summary>
    public string? Group { get; } = group;

    /// <inheritdoc/>
    public override IEnumerable<AssetExpression> Leaves => [this];

    internal override JsonValue ToManifest() => Tagged.Create(
        "asset_alias", ("group", Group is null ? null : JsonValue.Of(Group)), ("name", JsonValue.Of(Name)));
}
