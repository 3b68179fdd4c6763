namespace DagSharp.Pipelines;

/// <summary>The combinations of the values of all axes, the last axis varying fastest, without those left out.</summary>
internal static class CombinationSequence
{
    public static IEnumerable<Combination> Of(PipelineDeclaration declaration, IReadOnlyList<IReadOnlyList<AxisItem>> axes, IPipelineHost host)
    {
        if (axes.Any(static items => items.Count == 0))
        {
            yield break;
        }

        var places = new int[axes.Count];
        do
        {
            AxisItem[] items = [.. axes.Select((items, axis) => items[places[axis]])];
            if (!IsExcluded(declaration, items))
            {
                yield return new Combination(host, declaration, items);
            }
        }
        while (Next(axes, places));
    }

    /// <summary>Whether an axis's value is the one that <c>[Exclude]</c> names, by value or by key.</summary>
    public static bool Matches(object? excluded, AxisItem item) => IsSame(excluded, item.Value) || IsSame(excluded, item.Key);

    private static bool Next(IReadOnlyList<IReadOnlyList<AxisItem>> axes, int[] places)
    {
        for (var axis = axes.Count - 1; axis >= 0; axis--)
        {
            if (++places[axis] < axes[axis].Count)
            {
                return true;
            }

            places[axis] = 0;
        }

        return false;
    }

    private static bool IsExcluded(PipelineDeclaration declaration, AxisItem[] items) => declaration.Excludes.Any(exclude =>
        ((object?[])exclude.Argument(0)!)
            .Select((value, axis) => value is null || Matches(value, items[axis]))
            .All(static matches => matches));

    // 2 in an attribute is an int; the axis's own may be of any type.
    private static bool IsSame(object? excluded, object? value) => Equals(excluded, value)
        || excluded is not null && value is not null && ConstantConversion.IsNumeric(value.GetType())
        && ConstantConversion.TryConvert(excluded, value.GetType(), out var converted) && Equals(converted, value);
}
