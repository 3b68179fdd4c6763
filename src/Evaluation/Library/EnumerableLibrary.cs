namespace DagSharp.Evaluation;

/// <summary>The members of Enumerable that netstandard2.0 lacks, with its behaviour: lazy, stable, first of equals.</summary>
internal static partial class EnumerableLibrary
{
    public static IEnumerable<TSource[]> Chunk<TSource>(IEnumerable<TSource> source, int size)
    {
        Require(source, nameof(source));
        return size < 1 ? throw new ArgumentOutOfRangeException(nameof(size)) : Chunks(source, size);
    }

    public static IEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(IEnumerable<TFirst> first, IEnumerable<TSecond> second) =>
        first.Zip(second, (a, b) => (a, b));

    public static IEnumerable<(TFirst First, TSecond Second, TThird Third)> Zip<TFirst, TSecond, TThird>(IEnumerable<TFirst> first, IEnumerable<TSecond> second, IEnumerable<TThird> third)
    {
        Require(third, nameof(third));
        return first.Zip(second, (a, b) => (a, b)).Zip(third, (pair, c) => (pair.a, pair.b, c));
    }

    public static IEnumerable<(int Index, TSource Item)> Index<TSource>(IEnumerable<TSource> source) => source.Select((item, index) => (index, item));

    public static IEnumerable<TSource> SkipLast<TSource>(IEnumerable<TSource> source, int count)
    {
        Require(source, nameof(source));
        return WithoutLast(source, Math.Max(count, 0));
    }

    public static IEnumerable<TSource> TakeLast<TSource>(IEnumerable<TSource> source, int count)
    {
        Require(source, nameof(source));
        return count <= 0 ? [] : Between(source, all => Math.Max(0, all - count), all => all);
    }

    public static IEnumerable<TSource> Take<TSource>(IEnumerable<TSource> source, HostRange range)
    {
        Require(source, nameof(source));
        // From the front it must not need the end: the sequence may have none.
        return !range.Start.IsFromEnd && !range.End.IsFromEnd
            ? source.Take(range.End.Value).Skip(range.Start.Value)
            : Between(source, all => Math.Max(range.Start.GetOffset(all), 0), all => Math.Min(range.End.GetOffset(all), all));
    }

    public static TSource ElementAt<TSource>(IEnumerable<TSource> source, HostIndex index)
    {
        Require(source, nameof(source));
        if (!index.IsFromEnd)
        {
            return source.ElementAt(index.Value);
        }

        var all = source.ToList();
        return index.Value is var fromEnd && fromEnd > 0 && fromEnd <= all.Count ? all[all.Count - fromEnd] : throw new ArgumentOutOfRangeException(nameof(index));
    }

    public static TSource? ElementAtOrDefault<TSource>(IEnumerable<TSource> source, HostIndex index)
    {
        Require(source, nameof(source));
        if (!index.IsFromEnd)
        {
            return source.ElementAtOrDefault(index.Value);
        }

        var all = source.ToList();
        return index.Value > 0 && index.Value <= all.Count ? all[all.Count - index.Value] : default;
    }

    public static HashSet<TSource> ToHashSet<TSource>(IEnumerable<TSource> source) => ToHashSet(source, null);

    public static HashSet<TSource> ToHashSet<TSource>(IEnumerable<TSource> source, IEqualityComparer<TSource>? comparer)
    {
        Require(source, nameof(source));
        return new(source, comparer!);
    }

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> source)
        where TKey : notnull => source.ToDictionary(pair => pair.Key, pair => pair.Value);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey>? comparer)
        where TKey : notnull => source.ToDictionary(pair => pair.Key, pair => pair.Value, comparer!);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(IEnumerable<(TKey Key, TValue Value)> source)
        where TKey : notnull => source.ToDictionary(pair => pair.Key, pair => pair.Value);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(IEnumerable<(TKey Key, TValue Value)> source, IEqualityComparer<TKey>? comparer)
        where TKey : notnull => source.ToDictionary(pair => pair.Key, pair => pair.Value, comparer!);

    public static IEnumerable<TSource> Reverse<TSource>(TSource[] source) => ((IEnumerable<TSource>)source).Reverse();

    public static TSource FirstOrDefault<TSource>(IEnumerable<TSource> source, TSource defaultValue) => source.DefaultIfEmpty(defaultValue).First();

    public static TSource FirstOrDefault<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) => source.Where(predicate).DefaultIfEmpty(defaultValue).First();

    public static TSource LastOrDefault<TSource>(IEnumerable<TSource> source, TSource defaultValue) => source.DefaultIfEmpty(defaultValue).Last();

    public static TSource LastOrDefault<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) => source.Where(predicate).DefaultIfEmpty(defaultValue).Last();

    public static TSource SingleOrDefault<TSource>(IEnumerable<TSource> source, TSource defaultValue) => One(source, defaultValue, "Sequence contains more than one element");

    public static TSource SingleOrDefault<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
        One(source.Where(predicate), defaultValue, "Sequence contains more than one matching element");

    private static TSource One<TSource>(IEnumerable<TSource> source, TSource defaultValue, string message)
    {
        Require(source, nameof(source));
        using var items = source.GetEnumerator();
        if (!items.MoveNext())
        {
            return defaultValue;
        }

        var one = items.Current;
        return items.MoveNext() ? throw new InvalidOperationException(message) : one;
    }

    private static IEnumerable<TSource[]> Chunks<TSource>(IEnumerable<TSource> source, int size)
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

    private static IEnumerable<TSource> WithoutLast<TSource>(IEnumerable<TSource> source, int count)
    {
        var held = new Queue<TSource>();
        foreach (var item in source)
        {
            held.Enqueue(item);
            if (held.Count > count)
            {
                yield return held.Dequeue();
            }
        }
    }

    private static IEnumerable<TSource> Between<TSource>(IEnumerable<TSource> source, Func<int, int> start, Func<int, int> end)
    {
        var all = source.ToList();
        for (var i = start(all.Count); i < end(all.Count); i++)
        {
            yield return all[i];
        }
    }

    private static void Require(object? argument, string name)
    {
        if (argument is null)
        {
            throw new ArgumentNullException(name);
        }
    }
}
