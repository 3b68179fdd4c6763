namespace DagSharp.Evaluation;

/// <summary>Hashes that are the same in every process, where the host's are random.</summary>
internal static class StableHash
{
    /// <summary>Whether the host's hash would differ from process to process.</summary>
    public static bool IsOfProcess(object? receiver, object?[] arguments) => arguments.Length == 1
        ? arguments[0] is not null && !IsNumber(arguments[0]!)
        : receiver is not (null or EnumValue or Enum) && !IsNumber(receiver);

    /// <summary>The hash of an object, or the one a comparer gives of its argument.</summary>
    public static int Of(object? receiver, object?[] arguments) => arguments.Length == 0 ? Of(receiver)
        : receiver is string own ? arguments[0] switch { StringComparison.Ordinal => Of(own), StringComparison.OrdinalIgnoreCase => Of(own.ToUpperInvariant()), _ => 0 }
        : arguments[0] is string text && receiver is IEqualityComparer<string> comparer ? Of(text, comparer)
        : Of(arguments[0]);

    public static int Of(object? value) => value is not null && Tuples.IsTuple(value)
        ? Tuples.Elements(value).Aggregate(17, (hash, element) => unchecked((hash * 31) + Of(element)))
        : Interpreter.HashOf(value);

    /// <summary>A hash that goes with a comparer's equality.</summary>
    public static int Of(string text, IEqualityComparer<string> comparer) =>
        ReferenceEquals(comparer, StringComparer.OrdinalIgnoreCase) ? Of(text.ToUpperInvariant())
        : ReferenceEquals(comparer, StringComparer.Ordinal) || comparer.Equals(EqualityComparer<string>.Default) ? Of(text)
        : 0;

    private static bool IsNumber(object value) => value.GetType().IsPrimitive || value is decimal or DateTime or DateTimeOffset or TimeSpan or Guid or System.Numerics.BigInteger;
}
