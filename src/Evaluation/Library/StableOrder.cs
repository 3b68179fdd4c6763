using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;

namespace DagSharp.Evaluation;

/// <summary>
/// Immutable and frozen dictionaries and sets go in the order of their keys' hashes, which for texts are random in every
/// process. They get a comparer with hashes of ours, so that the order is the same everywhere.
/// </summary>
internal static class StableOrder
{
    private static readonly Dictionary<Type, string> Reordering = new()
    {
        [typeof(ImmutableDictionary<,>)] = nameof(Dictionary),
        [typeof(ImmutableHashSet<>)] = nameof(Set),
        [typeof(ImmutableDictionary<,>.Builder)] = nameof(DictionaryBuilder),
        [typeof(ImmutableHashSet<>.Builder)] = nameof(SetBuilder),
        [typeof(ImmutableSortedDictionary<,>)] = nameof(SortedDictionary),
        [typeof(ImmutableSortedSet<>)] = nameof(SortedSet),
        [typeof(ImmutableSortedDictionary<,>.Builder)] = nameof(SortedDictionaryBuilder),
        [typeof(ImmutableSortedSet<>.Builder)] = nameof(SortedSetBuilder),
    };

    /// <summary>The collection in an order that is the same everywhere; any other value as it is.</summary>
    public static object? Of(object? value)
    {
        if (value is null)
        {
            return null;
        }

        var type = value.GetType();
        if (!type.IsGenericType || !Reordering.TryGetValue(type.GetGenericTypeDefinition(), out var name))
        {
            // Frozen collections are of hidden classes, one for each kind of key.
            type = Ancestor(type, typeof(FrozenDictionary<,>)) ?? Ancestor(type, typeof(FrozenSet<>));
            name = type?.GetGenericArguments().Length == 2 ? nameof(Frozen) : nameof(FrozenElements);
        }

        return type is null ? value
            : typeof(StableOrder).GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [value]);
    }

    private static Type? Ancestor(Type type, Type definition)
    {
        for (var level = type; level is not null; level = level.BaseType!)
        {
            if (level.IsGenericType && level.GetGenericTypeDefinition() == definition)
            {
                return level;
            }
        }

        return null;
    }

    private static object Dictionary<TKey, TValue>(ImmutableDictionary<TKey, TValue> dictionary)
        where TKey : notnull => dictionary.WithComparers(StableComparer<TKey>.Over(dictionary.KeyComparer), dictionary.ValueComparer);

    private static object Set<T>(ImmutableHashSet<T> set) => set.WithComparer(StableComparer<T>.Over(set.KeyComparer));

    private static object DictionaryBuilder<TKey, TValue>(ImmutableDictionary<TKey, TValue>.Builder builder)
        where TKey : notnull
    {
        builder.KeyComparer = StableComparer<TKey>.Over(builder.KeyComparer);
        return builder;
    }

    private static object SetBuilder<T>(ImmutableHashSet<T>.Builder builder)
    {
        builder.KeyComparer = StableComparer<T>.Over(builder.KeyComparer);
        return builder;
    }

    // Sorted by texts, they go by the order that is the same on every host.
    private static object SortedDictionary<TKey, TValue>(ImmutableSortedDictionary<TKey, TValue> dictionary)
        where TKey : notnull => dictionary.WithComparers(TextOrder.Or(dictionary.KeyComparer), dictionary.ValueComparer);

    private static object SortedSet<T>(ImmutableSortedSet<T> set) => set.WithComparer(TextOrder.Or(set.KeyComparer));

    private static object SortedDictionaryBuilder<TKey, TValue>(ImmutableSortedDictionary<TKey, TValue>.Builder builder)
        where TKey : notnull
    {
        builder.KeyComparer = TextOrder.Or(builder.KeyComparer);
        return builder;
    }

    private static object SortedSetBuilder<T>(ImmutableSortedSet<T>.Builder builder)
    {
        builder.KeyComparer = TextOrder.Or(builder.KeyComparer);
        return builder;
    }

    private static object Frozen<TKey, TValue>(FrozenDictionary<TKey, TValue> dictionary)
        where TKey : notnull => dictionary.Comparer is StableComparer<TKey> ? dictionary : dictionary.OrderBy(pair => StableHash.Of(pair.Key)).ToFrozenDictionary(StableComparer<TKey>.Over(dictionary.Comparer));

    private static object FrozenElements<T>(FrozenSet<T> set) =>
        set.Comparer is StableComparer<T> ? set : set.OrderBy(item => StableHash.Of(item)).ToFrozenSet(StableComparer<T>.Over(set.Comparer));

    private sealed class StableComparer<T>(IEqualityComparer<T> equality) : IEqualityComparer<T>
    {
        public static IEqualityComparer<T> Over(IEqualityComparer<T> comparer) =>
            comparer is StableComparer<T> || typeof(T).IsPrimitive || typeof(T).IsEnum || comparer.GetType().Assembly == typeof(StableOrder).Assembly ? comparer : new StableComparer<T>(comparer);

        public bool Equals(T x, T y) => equality.Equals(x, y);

        public int GetHashCode(T value) => value is string text && equality is IEqualityComparer<string> texts ? StableHash.Of(text, texts) : StableHash.Of(value);
    }
}
