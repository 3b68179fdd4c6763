namespace DagSharp.Evaluation;

/// <summary>The members of Enumerable that netstandard2.0 lacks, with its behaviour: lazy, stable, first of equals.</summary>
internal static class EnumerableLibrary
{
    public static IEnumerable<TSource[]> Chunk<TSource>(IEnumerable<TSource> source, int size) =>
        size < 1 ? throw new ArgumentOutOfRangeException(nameof(size)) : ChunkCore(Required(source), size);

    public static IEnumerable<TSource> DistinctBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => DistinctBy(source, keySelector, null);

    public static IEnumerable<TSource> DistinctBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        var seen = new HashSet<TKey>(comparer!);
        foreach (var item in source)
        {
            if (seen.Add(keySelector(item)))
            {
                yield return item;
            }
        }
    }

    public static TSource? MinBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => MinBy(source, keySelector, null);

    public static TSource? MinBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => Extreme(source, keySelector, comparer, -1);

    public static TSource? MaxBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => MaxBy(source, keySelector, null);

    public static TSource? MaxBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => Extreme(source, keySelector, comparer, 1);

    public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(IEnumerable<TFirst> first, IEnumerable<TSecond> second) =>
        first.Zip(second, (a, b) => (a, b));

    public static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third) =>
        first.Zip(second, (a, b) => (a, b)).Zip(third, (pair, c) => (pair.a, pair.b, c));

    public static IEnumerable<(int Index, TSource Item)> Index<TSource>(IEnumerable<TSource> source) => source.Select((item, index) => (index, item));

    public static IEnumerable<TSource> SkipLast<TSource>(IEnumerable<TSource> source, int count)
    {
        var held = new Queue<TSource>();
        foreach (var item in source)
        {
            held.Enqueue(item);
            if (held.Count > Math.Max(count, 0))
            {
                yield return held.Dequeue();
            }
        }
    }

    public static IEnumerable<TSource> TakeLast<TSource>(IEnumerable<TSource> source, int count)
    {
        var all = source.ToList();
        for (var i = Math.Max(0, all.Count - Math.Max(count, 0)); i < all.Count; i++)
        {
            yield return all[i];
        }
    }

    public static IEnumerable<TSource> Take<TSource>(IEnumerable<TSource> source, HostRange range)
    {
        var all = source.ToList();
        var end = Math.Min(range.End.GetOffset(all.Count), all.Count);
        for (var i = Math.Max(range.Start.GetOffset(all.Count), 0); i < end; i++)
        {
            yield return all[i];
        }
    }

    public static TSource ElementAt<TSource>(IEnumerable<TSource> source, HostIndex index)
    {
        var all = source.ToList();
        return all[index.GetOffset(all.Count)];
    }

    public static HashSet<TSource> ToHashSet<TSource>(IEnumerable<TSource> source) => new(Required(source));

    public static HashSet<TSource> ToHashSet<TSource>(IEnumerable<TSource> source, IEqualityComparer<TSource>? comparer) => new(Required(source), comparer!);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> source)
        where TKey : notnull => source.ToDictionary(pair => pair.Key, pair => pair.Value);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(IEnumerable<(TKey Key, TValue Value)> source)
        where TKey : notnull => source.ToDictionary(pair => pair.Key, pair => pair.Value);

    public static IOrderedEnumerable<T> Order<T>(IEnumerable<T> source) => source.OrderBy(item => item);

    public static IOrderedEnumerable<T> Order<T>(IEnumerable<T> source, IComparer<T>? comparer) => source.OrderBy(item => item, comparer!);

    public static IOrderedEnumerable<T> OrderDescending<T>(IEnumerable<T> source) => source.OrderByDescending(item => item);

    public static IOrderedEnumerable<T> OrderDescending<T>(IEnumerable<T> source, IComparer<T>? comparer) => source.OrderByDescending(item => item, comparer!);

    public static IEnumerable<TSource> ExceptBy<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector)
    {
        var seen = new HashSet<TKey>(second);
        return first.Where(item => seen.Add(keySelector(item)));
    }

    public static IEnumerable<TSource> IntersectBy<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector)
    {
        var wanted = new HashSet<TKey>(second);
        return first.Where(item => wanted.Remove(keySelector(item)));
    }

    public static IEnumerable<TSource> UnionBy<TSource, TKey>(IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector) =>
        DistinctBy(first.Concat(second), keySelector);

    public static IEnumerable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? keyComparer)
        where TKey : notnull =>
        source.GroupBy(keySelector, keyComparer!).Select(group => new KeyValuePair<TKey, int>(group.Key, group.Count()));

    public static TSource FirstOrDefault<TSource>(IEnumerable<TSource> source, TSource defaultValue) => source.DefaultIfEmpty(defaultValue).First();

    public static TSource FirstOrDefault<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) => source.Where(predicate).DefaultIfEmpty(defaultValue).First();

    public static TSource LastOrDefault<TSource>(IEnumerable<TSource> source, TSource defaultValue) => source.DefaultIfEmpty(defaultValue).Last();

    public static TSource SingleOrDefault<TSource>(IEnumerable<TSource> source, TSource defaultValue) => source.DefaultIfEmpty(defaultValue).Single();

    public static bool TryGetNonEnumeratedCount<TSource>(IEnumerable<TSource> source, out int count)
    {
        count = source is ICollection<TSource> collection ? collection.Count : 0;
        return source is ICollection<TSource>;
    }

    private static IEnumerable<TSource[]> ChunkCore<TSource>(IEnumerable<TSource> source, int size)
    {
        var chunk = new List<TSource>();
        foreach (var item in source)
        {
            chunk.Add(item);
            if (chunk.Count == size)
            {
                yield return chunk.ToArray();
                chunk.Clear();
            }
        }

        if (chunk.Count > 0)
        {
            yield return chunk.ToArray();
        }
    }

    private static TSource? Extreme<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer, int sign)
    {
        comparer ??= Comparer<TKey>.Default;
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

    private static IEnumerable<T> Required<T>(IEnumerable<T> source) => source ?? throw new ArgumentNullException(nameof(source));
}
