using System.Collections.ObjectModel;

namespace DagSharp;

/// <summary>Inlets or outlets in order. One asset, or a collection expression, converts to it.</summary>
public sealed class AssetList : Collection<AssetExpression>
{
    /// <summary>A list of one.</summary>
    public static implicit operator AssetList(AssetExpression asset) => [asset];

    /// <summary>The assets of an array.</summary>
    public static implicit operator AssetList(Asset[] assets) => [.. assets];
}
