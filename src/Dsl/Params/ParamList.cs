using System.Collections.ObjectModel;
using DagSharp.Json;

namespace DagSharp;

/// <summary>Parameters in the order of the form. A parameter of the same name takes the place of the former one.</summary>
public sealed class ParamList : Collection<Param>
{
    /// <inheritdoc/>
    protected override void InsertItem(int index, Param item)
    {
        for (var position = 0; position < Count; position++)
        {
            if (Items[position].Name == item.Name)
            {
                Items[position] = item;
                return;
            }
        }

        base.InsertItem(index, item);
    }

    internal JsonValue ToManifest() => new JsonArray([.. this.Select(static param => param.ToManifest())]);
}
