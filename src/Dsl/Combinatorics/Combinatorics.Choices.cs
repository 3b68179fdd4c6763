namespace DagSharp;

/// <content>Choices from one sequence.</content>
public static partial class Combinatorics
{
    /// <summary>Every choice of <paramref name="count"/> elements in the order of the sequence, none twice; elements differ by place, not by value.</summary>
    /// <param name="source">Read as it is needed, so it may be infinite.</param>
    /// <param name="count">How many elements each choice has; more than there are gives no choice, 0 one empty choice.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static IEnumerable<T[]> Combinations<T>(this IEnumerable<T> source, int count)
    {
        Require(source, nameof(source));
        RequireCount(count, nameof(count));
        return Ascending(source, count, step: 1);
    }

    /// <summary>Every choice of <paramref name="count"/> elements in the order of the sequence, where an element may be chosen again.</summary>
    /// <inheritdoc cref="Combinations{T}" path="/exception"/>
    /// <param name="source">Read as it is needed, so it may be infinite.</param>
    /// <param name="count">How many elements each choice has; 0 gives one empty choice.</param>
    public static IEnumerable<T[]> CombinationsWithReplacement<T>(this IEnumerable<T> source, int count)
    {
        Require(source, nameof(source));
        RequireCount(count, nameof(count));
        return Ascending(source, count, step: 0);
    }

    /// <summary>Every order of all elements, by place in the sequence.</summary>
    /// <param name="source">Read once, when the orders are enumerated.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    public static IEnumerable<T[]> Permutations<T>(this IEnumerable<T> source)
    {
        Require(source, nameof(source));
        return Orders(source, null);
    }

    /// <summary>Every ordered choice of <paramref name="count"/> elements, none twice, by place in the sequence.</summary>
    /// <inheritdoc cref="Combinations{T}" path="/exception"/>
    /// <param name="source">Read as it is needed, so it may be infinite.</param>
    /// <param name="count">How many elements each choice has; more than there are gives no choice, 0 one empty choice.</param>
    public static IEnumerable<T[]> Permutations<T>(this IEnumerable<T> source, int count)
    {
        Require(source, nameof(source));
        RequireCount(count, nameof(count));
        return Orders(source, count);
    }

    /// <summary>Choices whose places ascend, by at least <paramref name="step"/>.</summary>
    private static IEnumerable<T[]> Ascending<T>(IEnumerable<T> source, int count, int step)
    {
        using var pool = new Pool<T>(source);
        if (count > 0 && !pool.Has((count - 1) * step))
        {
            yield break;
        }

        int[] places = [.. Enumerable.Range(0, count).Select(i => i * step)];
        while (true)
        {
            yield return pool.At(places);
            // The last place that can still move leaves room for those after it.
            var moving = count - 1;
            while (moving >= 0 && !pool.Has(places[moving] + 1 + ((count - 1 - moving) * step)))
            {
                moving--;
            }

            if (moving < 0)
            {
                yield break;
            }

            var place = places[moving] + 1;
            for (var i = moving; i < count; i++)
            {
                places[i] = place + ((i - moving) * step);
            }
        }
    }

    private static IEnumerable<T[]> Orders<T>(IEnumerable<T> source, int? chosen)
    {
        using var pool = new Pool<T>(source);
        var count = chosen ?? pool.ReadAll();
        if (count > 0 && !pool.Has(count - 1))
        {
            yield break;
        }

        int[] places = [.. Enumerable.Range(0, count)];
        var taken = new HashSet<int>(places);
        while (true)
        {
            yield return pool.At(places);
            var moving = count - 1;
            for (; moving >= 0; moving--)
            {
                taken.Remove(places[moving]);
                var next = Free(places[moving] + 1, taken);
                if (pool.Has(next))
                {
                    taken.Add(places[moving] = next);
                    break;
                }
            }

            if (moving < 0)
            {
                yield break;
            }

            for (var i = moving + 1; i < count; i++)
            {
                taken.Add(places[i] = Free(0, taken));
            }
        }
    }

    private static int Free(int place, HashSet<int> taken)
    {
        while (taken.Contains(place))
        {
            place++;
        }

        return place;
    }
}
