namespace DagSharp.Evaluation;

/// <summary>Members of dictionaries and pairs that netstandard2.0 lacks.</summary>
internal static class DictionaryLibrary
{
    public static TValue? GetValueOrDefault<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> dictionary, TKey key) =>
        dictionary.TryGetValue(key, out var value) ? value : default;

    public static TValue GetValueOrDefault<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue) =>
        dictionary.TryGetValue(key, out var value) ? value : defaultValue;

    public static bool TryAdd<TKey, TValue>(IDictionary<TKey, TValue> dictionary, TKey key, TValue value)
    {
        if (dictionary.ContainsKey(key))
        {
            return false;
        }

        dictionary.Add(key, value);
        return true;
    }

    public static bool TryAdd<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key, TValue value)
        where TKey : notnull => TryAdd((IDictionary<TKey, TValue>)dictionary, key, value);

    public static bool Remove<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key, out TValue? value)
        where TKey : notnull => dictionary.TryGetValue(key, out value!) && dictionary.Remove(key);

    public static int EnsureCapacity<TKey, TValue>(Dictionary<TKey, TValue> dictionary, int capacity)
        where TKey : notnull => Math.Max(dictionary.Count, capacity);

    public static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value) => new(key, value);

    public static System.Collections.ObjectModel.ReadOnlyCollection<T> AsReadOnly<T>(IList<T> list) => new(list);

    public static System.Collections.ObjectModel.ReadOnlyDictionary<TKey, TValue> AsReadOnly<TKey, TValue>(IDictionary<TKey, TValue> dictionary)
        where TKey : notnull => new(dictionary);
}
