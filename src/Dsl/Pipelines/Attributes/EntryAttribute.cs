namespace DagSharp;

/// <summary>One entry of an inline dictionary: all entries of a name are the values of an axis, with keys.</summary>
/// <param name="name">Name of the axis.</param>
/// <param name="key">Key of the entry: <c>{name.Key}</c>.</param>
/// <param name="value">Value of the entry: <c>{name}</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class EntryAttribute(string name, string key, object value) : Attribute
{
    /// <summary>Name of the axis.</summary>
    public string Name { get; } = name;

    /// <summary>Key of the entry.</summary>
    public string Key { get; } = key;

    /// <summary>Value of the entry.</summary>
    public object Value { get; } = value;
}
