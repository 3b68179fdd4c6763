using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>HashCode, whose seed is random at run time; here it is not, and only a GetHashCode may ask for it.</summary>
internal static class HashIntrinsics
{
    // The host's value is a box without a place for our sum.
    private static readonly ConditionalWeakTable<object, StrongBox<int>> Sums = new();

    public static object? Combine(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        interpreter.RequireHashing(method, site);
        return arguments.Aggregate(17, (hash, value) => unchecked((hash * 31) + StableHash.Of(value)));
    }

    public static object? Add(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var sum = Sums.GetOrCreateValue(receiver!);
        var hash = arguments.Length == 2 && arguments[1] is not null && arguments[0] is string text && arguments[1] is IEqualityComparer<string> comparer ? StableHash.Of(text, comparer) : StableHash.Of(arguments[0]);
        sum.Value = unchecked((sum.Value * 31) + hash);
        return null;
    }

    public static object? ToHashCode(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        interpreter.RequireHashing(method, site);
        return Sums.GetOrCreateValue(receiver!).Value;
    }
}
