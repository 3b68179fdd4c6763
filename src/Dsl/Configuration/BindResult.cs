namespace DagSharp.Configuration;

/// <summary>What came out of binding a file.</summary>
/// <param name="IsBound">Whether there is a value; false when the file as a whole cannot be bound.</param>
/// <param name="Value">The value; outermost collections in it hold only items without errors.</param>
/// <param name="HasErrors">Whether anything is wrong anywhere; warnings do not count.</param>
/// <param name="Items">The items of all outermost collections, good and bad, in file order.</param>
public sealed record BindResult(bool IsBound, object? Value, bool HasErrors, IReadOnlyList<BoundItem> Items)
{
    /// <summary>The items that failed.</summary>
    public IEnumerable<BoundItem> FailedItems => Items.Where(item => item.HasErrors);

    /// <summary>The item an object came from, by reference; null for any other object and for text, numbers and enums.</summary>
    public BoundItem? ItemOf(object value) => value is string or ValueType
        ? null
        : Items.FirstOrDefault(item => ReferenceEquals(item.Value, value));
}
