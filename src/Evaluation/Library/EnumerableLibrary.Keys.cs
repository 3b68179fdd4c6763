namespace DagSharp.Evaluation;

/// <summary>Those that go by a key.</summary>
internal static partial class EnumerableLibrary
{
    public static IEnumerable<TSource> DistinctBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => DistinctBy(source, keySelector, null);

    public static IEnumerable<TSource> DistinctBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        Require(source, nameof(source));
        Require(keySelector, nameof(keySelector));
        return Unseen(source, keySelector, [], comparer);
    }

    public static IEnumerable<TSource> ExceptBy<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector) => ExceptBy(first, second, keySelector, null);

    public static IEnumerable<TSource> ExceptBy<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        RequireAll(first, second, keySelector);
        return Unseen(first, keySelector, second, comparer);
    }

    public static IEnumerable<TSource> IntersectBy<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector) => IntersectBy(first, second, keySelector, null);

    public static IEnumerable<TSource> IntersectBy<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        RequireAll(first, second, keySelector);
        return Wanted(first, keySelector, second, comparer);
    }

    public static IEnumerable<TSource> UnionBy<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector) => UnionBy(first, second, keySelector, null);

    public static IEnumerable<TSource> UnionBy<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        RequireAll(first, second, keySelector);
        return Unseen(first.Concat(second), keySelector, [], comparer);
    }

    public static IEnumerable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? keyComparer)
        where TKey : notnull =>
        source.GroupBy(keySelector, keyComparer!).Select(group => new KeyValuePair<TKey, int>(group.Key, group.Count()));

    public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(
        IEnumerable<TSource> source, Func<TSource, TKey> keySelector, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey>? keyComparer)
        where TKey : notnull =>
        AggregateBy(source, keySelector, _ => seed, func, keyComparer);

    public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(
        IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, TAccumulate> seedSelector, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey>? keyComparer)
        where TKey : notnull
    {
        Require(func, nameof(func));
        return source.GroupBy(keySelector, keyComparer!).Select(group => new KeyValuePair<TKey, TAccumulate>(group.Key, group.Aggregate(seedSelector(group.Key), func)));
    }

    public static TSource? MinBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => MinBy(source, keySelector, null);

    public static TSource? MinBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => Extreme(source, keySelector, comparer, -1);

    public static TSource? MaxBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => MaxBy(source, keySelector, null);

    public static TSource? MaxBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => Extreme(source, keySelector, comparer, 1);

    public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(
        IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner?, TResult> resultSelector) =>
        LeftJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(
        IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner?, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
    {
        Require(resultSelector, nameof(resultSelector));
        return outer.GroupJoin(inner, outerKeySelector, innerKeySelector, (item, matches) => (item, matches), comparer!)
            .SelectMany(pair => pair.matches.DefaultIfEmpty(), (pair, match) => resultSelector(pair.item, match));
    }

    public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(
        IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter?, TInner, TResult> resultSelector) =>
        RightJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(
        IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter?, TInner, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
    {
        Require(resultSelector, nameof(resultSelector));
        return LeftJoin(inner, outer, innerKeySelector, outerKeySelector, (item, match) => resultSelector(match, item), comparer);
    }

    private static IEnumerable<TSource> Unseen<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEnumerable<TKey> known, IEqualityComparer<TKey>? comparer)
    {
        var seen = new HashSet<TKey>(known, comparer!);
        foreach (var item in source)
        {
            if (seen.Add(keySelector(item)))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<TSource> Wanted<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEnumerable<TKey> keys, IEqualityComparer<TKey>? comparer)
    {
        var wanted = new HashSet<TKey>(keys, comparer!);
        foreach (var item in source)
        {
            if (wanted.Remove(keySelector(item)))
            {
                yield return item;
            }
        }
    }

    private static TSource? Extreme<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer, int sign)
    {
        Require(source, nameof(source));
        Require(keySelector, nameof(keySelector));
        comparer = TextOrder.Or(comparer);
        var found = false;
        TSource? best = default;
        TKey? bestKey = default;
        foreach (var item in source)
        {
            var key = keySelector(item);
            if (!found || key is not null && (bestKey is null || comparer.Compare(key, bestKey) * sign > 0))
            {
                (found, best, bestKey) = (true, item, key);
            }
        }

        return found || default(TSource) is null ? best : throw new InvalidOperationException("Sequence contains no elements");
    }

    private static void RequireAll(object? first, object? second, object? keySelector)
    {
        Require(first, nameof(first));
        Require(second, nameof(second));
        Require(keySelector, nameof(keySelector));
    }
}
