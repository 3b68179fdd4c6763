using DagSharp.Json;
using DagSharp.Values;

namespace DagSharp;

internal sealed class AssetCondition(string kind, IReadOnlyList<AssetExpression> operands) : AssetExpression
{
    public string Kind { get; } = kind;

    public IReadOnlyList<AssetExpression> Operands { get; } = operands.Count > 0
        ? operands
        : throw new ArgumentException("an asset condition needs at least one asset", nameof(operands));

    public override IEnumerable<AssetExpression> Leaves => Operands.SelectMany(static operand => operand.Leaves);

    internal override JsonValue ToManifest() =>
        Tagged.Create(Kind, ("operands", new JsonArray([.. Operands.Select(static operand => operand.ToManifest())])));
}
