using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

/// <summary>An asset, an alias, a reference, or a condition over them: <c>(orders &amp; rates) | manual</c>.</summary>
public abstract class AssetExpression : IManifestValue
{
    private protected AssetExpression()
    {
    }

    /// <summary>Both sides have been updated.</summary>
    public static AssetExpression operator &(AssetExpression left, AssetExpression right) =>
        new AssetCondition("asset_all", [.. Operands(left, "asset_all"), right]);

    /// <summary>Either side has been updated.</summary>
    public static AssetExpression operator |(AssetExpression left, AssetExpression right) =>
        new AssetCondition("asset_any", [.. Operands(left, "asset_any"), right]);

    /// <summary>All of them have been updated (<c>AssetAll</c>).</summary>
    public static AssetExpression All(params AssetExpression[] operands) => new AssetCondition("asset_all", operands);

    /// <summary>Any of them has been updated (<c>AssetAny</c>).</summary>
    public static AssetExpression Any(params AssetExpression[] operands) => new AssetCondition("asset_any", operands);

    /// <summary>The assets, aliases and references in the expression, in order.</summary>
    public abstract IEnumerable<AssetExpression> Leaves { get; }

    JsonValue IManifestValue.ToManifest() => ToManifest();

    internal abstract JsonValue ToManifest();

    // a & b & c is flat, as in Airflow; (a & b) & (c & d) keeps its right side.
    private static IEnumerable<AssetExpression> Operands(AssetExpression expression, string kind) =>
        expression is AssetCondition condition && condition.Kind == kind ? condition.Operands : [expression];
}
