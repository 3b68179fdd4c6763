namespace Patterns.T102_1_4;

/// <summary>What <c>itertools</c> has and LINQ lacks: lazy, in the order of the items.</summary>
public static class Combinatorics
{
    /// <summary>Every choice of <paramref name="size"/> items, whatever their order.</summary>
    public static IEnumerable<IReadOnlyList<T>> Combinations<T>(this IReadOnlyList<T> items, int size, int from = 0)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var first = from; first <= items.Count - size; first++)
        {
            foreach (var rest in items.Combinations(size - 1, first + 1))
            {
                yield return [items[first], .. rest];
            }
        }
    }

    /// <summary>Every choice of <paramref name="size"/> items in every order.</summary>
    public static IEnumerable<IReadOnlyList<T>> Permutations<T>(this IReadOnlyList<T> items, int size) => size == 0
        ? [[]]
        : items.SelectMany((item, index) => items.Where((_, other) => other != index).ToArray().Permutations(size - 1), static (item, rest) => (IReadOnlyList<T>)[item, .. rest]);
}
