using System.Collections;

namespace DagSharp.Pipelines;

/// <summary>Takes the values of an axis out of what a member gives.</summary>
internal static class AxisItems
{
    /// <summary>The items of a sequence, or the entries of a dictionary with their keys; <see langword="null"/> when it is neither.</summary>
    /// <param name="values">What the member gives.</param>
    /// <param name="site">The member.</param>
    /// <param name="limit">Most items; the sequence may have no end.</param>
    /// <exception cref="DefinitionException">DAG2004: there are more.</exception>
    public static IReadOnlyList<AxisItem>? Of(object? values, Site site, int limit)
    {
        if (values is string || values is not IEnumerable items)
        {
            return null;
        }

        var result = new List<AxisItem>();
        foreach (var item in items)
        {
            if (result.Count == limit)
            {
                throw new DefinitionException("DAG2004", $"gives more than {limit} values of an axis; does the sequence end?");
            }

            result.Add(Item(item, site));
        }

        return result;
    }

    private static AxisItem Item(object? item, Site site)
    {
        if (item is DictionaryEntry entry)
        {
            return new AxisItem(entry.Key, entry.Value, site);
        }

        var type = item?.GetType();
        return type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? new AxisItem(type.GetProperty("Key")!.GetValue(item), type.GetProperty("Value")!.GetValue(item), site)
            : new AxisItem(null, item, site);
    }
}
