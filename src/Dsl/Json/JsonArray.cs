namespace DagSharp.Json;

/// <summary>An ordered list of values.</summary>
public sealed class JsonArray : JsonValue
{
    private readonly JsonValue[] items;

    /// <summary>Copies the items.</summary>
    public JsonArray(IEnumerable<JsonValue> items) => this.items = [.. items];

    /// <summary>An array of the items.</summary>
    public JsonArray(params JsonValue[] items)
        : this((IEnumerable<JsonValue>)items)
    {
    }

    /// <inheritdoc/>
    public override JsonKind Kind => JsonKind.Array;

    /// <summary>The items in order.</summary>
    public IReadOnlyList<JsonValue> Items => items;

    /// <inheritdoc/>
    public override bool Equals(JsonValue? other) => other is JsonArray array && items.SequenceEqual(array.items);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            var hash = 17;
            foreach (var item in items)
            {
                hash = (hash * 31) + item.GetHashCode();
            }

            return hash;
        }
    }
}
