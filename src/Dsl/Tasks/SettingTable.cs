namespace DagSharp.Tasks;

/// <summary>Arguments by Airflow's names, in ordinal order of the names. A name that is absent was not said.</summary>
/// <remarks>A sorted list: most tables hold a handful, and the checks look into them at every keystroke.</remarks>
internal sealed class SettingTable
{
    private readonly List<KeyValuePair<string, object?>> values;

    /// <summary>Nothing is said.</summary>
    public SettingTable() => values = [];

    /// <summary>The same is said as in another table, to be changed apart.</summary>
    public SettingTable(SettingTable other) => values = [.. other.values];

    public IReadOnlyList<KeyValuePair<string, object?>> Entries => values;

    public T? Get<T>(string name) => TryFind(name, out var value) ? (T?)value : default;

    public object? Find(string name) => TryFind(name, out var value) ? value : null;

    /// <summary>Whether it was said, as <c>None</c> included.</summary>
    public bool TryFind(string name, out object? value)
    {
        var index = IndexOf(name);
        value = index >= 0 ? values[index].Value : null;
        return index >= 0;
    }

    public bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>Says a value, where <see langword="null"/> takes back what was said.</summary>
    public void Set(string name, object? value)
    {
        if (value is not null)
        {
            Say(name, value);
        }
        else if (IndexOf(name) is var index and >= 0)
        {
            values.RemoveAt(index);
        }
    }

    /// <summary>Says a value, where <see langword="null"/> is Python's <c>None</c>, which is not the same as saying nothing.</summary>
    public void Say(string name, object? value)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            values[index] = new(name, value);
        }
        else
        {
            values.Insert(~index, new(name, value));
        }
    }

    /// <summary>Position of the name, or the complement of where it belongs.</summary>
    private int IndexOf(string name)
    {
        var (low, high) = (0, values.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(values[middle].Key, name);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }
}
