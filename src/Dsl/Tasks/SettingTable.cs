namespace DagSharp.Tasks;

/// <summary>Arguments by Airflow's names. A name that is absent was not said.</summary>
internal sealed class SettingTable
{
    private readonly SortedDictionary<string, object?> values = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, object?>> Entries => values;

    public int Count => values.Count;

    public T? Get<T>(string name) => values.TryGetValue(name, out var value) ? (T?)value : default;

    public object? Find(string name) => values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Whether it was said, as <c>None</c> included.</summary>
    public bool TryFind(string name, out object? value) => values.TryGetValue(name, out value);

    public bool Contains(string name) => values.ContainsKey(name);

    public void Set(string name, object? value)
    {
        if (value is null)
        {
            values.Remove(name);
        }
        else
        {
            values[name] = value;
        }
    }

    /// <summary>Says a value, where <see langword="null"/> is Python's <c>None</c>, which is not the same as saying nothing.</summary>
    public void Say(string name, object? value) => values[name] = value;

    public void CopyTo(SettingTable target)
    {
        foreach (var entry in values)
        {
            target.values[entry.Key] = entry.Value;
        }
    }
}
