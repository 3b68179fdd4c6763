namespace DagSharp.Configuration;

/// <summary>The framework types with a fixed meaning, by metadata name, so that reflection and the compiler agree.</summary>
public static class BindingShapes
{
    private const string Generic = "System.Collections.Generic.";
    private const string Immutable = "System.Collections.Immutable.";

    private static readonly Dictionary<string, BindingScalar> Scalars = new(StringComparer.Ordinal)
    {
        ["System.String"] = BindingScalar.String,
        ["System.Boolean"] = BindingScalar.Boolean,
        ["System.SByte"] = BindingScalar.SByte,
        ["System.Byte"] = BindingScalar.Byte,
        ["System.Int16"] = BindingScalar.Int16,
        ["System.UInt16"] = BindingScalar.UInt16,
        ["System.Int32"] = BindingScalar.Int32,
        ["System.UInt32"] = BindingScalar.UInt32,
        ["System.Int64"] = BindingScalar.Int64,
        ["System.UInt64"] = BindingScalar.UInt64,
        ["System.Single"] = BindingScalar.Single,
        ["System.Double"] = BindingScalar.Double,
        ["System.Decimal"] = BindingScalar.Decimal,
        ["System.TimeSpan"] = BindingScalar.TimeSpan,
        ["System.DateTime"] = BindingScalar.DateTime,
        ["System.DateTimeOffset"] = BindingScalar.DateTimeOffset,
        ["System.DateOnly"] = BindingScalar.DateOnly,
        ["System.Guid"] = BindingScalar.Guid,
        ["System.Uri"] = BindingScalar.Uri,
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        Generic + "List`1", Generic + "IList`1", Generic + "ICollection`1", Generic + "IEnumerable`1",
        Generic + "IReadOnlyList`1", Generic + "IReadOnlyCollection`1",
        Generic + "HashSet`1", Generic + "ISet`1", Generic + "IReadOnlySet`1", Generic + "SortedSet`1",
        Immutable + "ImmutableArray`1", Immutable + "ImmutableList`1", Immutable + "IImmutableList`1",
        Immutable + "ImmutableHashSet`1", Immutable + "ImmutableSortedSet`1",
    };

    private static readonly HashSet<string> Dictionaries = new(StringComparer.Ordinal)
    {
        Generic + "Dictionary`2", Generic + "IDictionary`2", Generic + "IReadOnlyDictionary`2", Generic + "SortedDictionary`2",
        Immutable + "ImmutableDictionary`2", Immutable + "IImmutableDictionary`2", Immutable + "ImmutableSortedDictionary`2",
    };

    /// <summary>The scalar a type is.</summary>
    public static bool TryScalar(string metadataName, out BindingScalar scalar) => Scalars.TryGetValue(metadataName, out scalar);

    /// <summary>Whether a generic type is filled from a list.</summary>
    public static bool IsList(string metadataName) => Lists.Contains(metadataName);

    /// <summary>Whether a generic type is filled from a mapping with free keys.</summary>
    public static bool IsDictionary(string metadataName) => Dictionaries.Contains(metadataName);

    /// <summary>Whether a type of that namespace, not in the tables, is out of bounds.</summary>
    public static bool IsFramework(string? typeNamespace) =>
        typeNamespace is not null && (typeNamespace == "System" || typeNamespace.StartsWith("System.", StringComparison.Ordinal));
}
