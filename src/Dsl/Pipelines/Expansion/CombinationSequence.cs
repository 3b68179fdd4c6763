using System.Collections;

namespace DagSharp.Pipelines;

/// <summary>The combinations of the values of all axes, the last axis varying fastest, without those left out.</summary>
internal sealed class CombinationSequence(PipelineDeclaration declaration, IReadOnlyList<IReadOnlyList<AxisItem>> axes, IPipelineHost host)
    : IEnumerable<Combination>
{
    public IEnumerator<Combination> GetEnumerator()
    {
        if (axes.Any(static items => items.Count == 0))
        {
            yield break;
        }

        var places = new int[axes.Count];
        do
        {
            var combination = new Combination(host, declaration.Axes, [.. axes.Select((items, axis) => items[places[axis]])]);
            if (!IsExcluded(combination) && IsKept(combination))
            {
                yield return combination;
            }
        }
        while (Next(places));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Next(int[] places)
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

    private bool IsExcluded(Combination combination) => declaration.Excludes.Any(exclude =>
        ((object?[])exclude.Argument(0)!)
            .Select((value, axis) => value is null || Equals(value, combination.Items[axis].Value) || Equals(value, combination.Items[axis].Key))
            .All(static matches => matches));

    private bool IsKept(Combination combination)
    {
        foreach (var filter in declaration.Filters)
        {
            try
            {
                if (host.Invoke(filter, null, combination.Arguments(filter)) is not true)
                {
                    return false;
                }
            }
            catch (PipelineFaultException)
            {
                return false;
            }
        }

        return true;
    }
}
