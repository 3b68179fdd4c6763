namespace DagSharp.Configuration;

/// <summary>An item of an outermost list or dictionary: the unit that fails alone, and where a DAG comes from.</summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Key">Its key in a dictionary; null in a list.</param>
/// <param name="KeyPath">The way to it: <c>products[3]</c>, <c>products.pluto</c>.</param>
/// <param name="Node">The value in the file, with its position.</param>
/// <param name="Value">What was bound; may be there despite errors, and is then not in the collection.</param>
/// <param name="HasErrors">Whether anything inside is wrong; warnings do not count.</param>
public sealed record BoundItem(int Index, string? Key, string KeyPath, ConfigNode Node, object? Value, bool HasErrors);
