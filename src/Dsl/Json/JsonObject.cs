namespace DagSharp.Json;

/// <summary>Named members in the order they were given; names are unique.</summary>
public sealed class JsonObject : JsonValue
{
    // Up to so many members are found faster by looking at each than by hashing.
    private const int Few = 12;

    private readonly KeyValuePair<string, JsonValue>[] members;
    private readonly Dictionary<string, JsonValue>? byName;

    /// <summary>Copies the members.</summary>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public JsonObject(IEnumerable<KeyValuePair<string, JsonValue>> members)
    {
        this.members = [.. members];
        byName = this.members.Length <= Few ? null : new(this.members.Length, StringComparer.Ordinal);
        for (var i = 0; i < this.members.Length; i++)
        {
            var (name, value) = (this.members[i].Key, this.members[i].Value);
            if (byName is null ? Find(name, i) is not null : byName.ContainsKey(name))
            {
                throw new ArgumentException("The member '" + name + "' occurs twice", nameof(members));
            }

            byName?.Add(name, value);
        }
    }

    /// <summary>An object of the members.</summary>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public JsonObject(params (string Name, JsonValue Value)[] members)
        : this(members.Select(member => new KeyValuePair<string, JsonValue>(member.Name, member.Value)))
    {
    }

    /// <inheritdoc/>
    public override JsonKind Kind => JsonKind.Object;

    /// <summary>The members in order.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonValue>> Members => members;

    /// <summary>The member of that name, or a null reference.</summary>
    public JsonValue? this[string name] => byName is null ? Find(name, members.Length) : byName.TryGetValue(name, out var value) ? value : null;

    /// <summary>The same with members sorted by ordinal name, here and in every object inside: the manifest's order.</summary>
    public JsonObject Sorted() => (JsonObject)Sort(this);

    /// <inheritdoc/>
    public override bool Equals(JsonValue? other)
    {
        if (other is not JsonObject that || that.members.Length != members.Length)
        {
            return false;
        }

        for (var i = 0; i < members.Length; i++)
        {
            if (!string.Equals(members[i].Key, that.members[i].Key, StringComparison.Ordinal) ||
                !members[i].Value.Equals(that.members[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            var hash = 19;
            foreach (var member in members)
            {
                hash = (((hash * 31) + StringComparer.Ordinal.GetHashCode(member.Key)) * 31) + member.Value.GetHashCode();
            }

            return hash;
        }
    }

    private JsonValue? Find(string name, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (string.Equals(members[i].Key, name, StringComparison.Ordinal))
            {
                return members[i].Value;
            }
        }

        return null;
    }

    /// <summary>A value with the members of every object in it sorted; most are as they were made.</summary>
    internal static JsonValue Sort(JsonValue value) => IsSorted(value) ? value : value switch
    {
        JsonObject nested => new JsonObject(nested.members
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => new KeyValuePair<string, JsonValue>(member.Key, Sort(member.Value)))),
        JsonArray array => new JsonArray(array.Items.Select(Sort)),
        _ => value,
    };

    private static bool IsSorted(JsonValue value)
    {
        switch (value)
        {
            case JsonObject nested:
                for (var i = 0; i < nested.members.Length; i++)
                {
                    if ((i > 0 && string.CompareOrdinal(nested.members[i - 1].Key, nested.members[i].Key) > 0) || !IsSorted(nested.members[i].Value))
                    {
                        return false;
                    }
                }

                return true;
            case JsonArray array:
                for (var i = 0; i < array.Items.Count; i++)
                {
                    if (!IsSorted(array.Items[i]))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return true;
        }
    }
}
