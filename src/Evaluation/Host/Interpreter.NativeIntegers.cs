using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>The members of nint and nuint, which old hosts lack and a 32-bit compiler would answer differently.</summary>
internal sealed partial class Interpreter
{
    private object? CallNative(IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var isSigned = method.ContainingType.SpecialType == SpecialType.System_IntPtr;
        object Native(object number) => ConvertTo(number, method.ContainingType, site)!;
        var number = receiver is null ? null : Numbers.Promote(receiver);
        return method.Name switch
        {
            "get_MaxValue" => Native(isSigned ? long.MaxValue : ulong.MaxValue),
            "get_MinValue" => Native(isSigned ? long.MinValue : ulong.MinValue),
            "get_Zero" => Native(0),
            "ToString" when number is IFormattable text => text.ToString(arguments.OfType<string>().FirstOrDefault(), System.Globalization.CultureInfo.InvariantCulture),
            "Equals" => receiver!.Equals(arguments[0]),
            "CompareTo" when number is IComparable order => order.CompareTo(Numbers.Promote(arguments[0]!)),
            "GetHashCode" => number!.GetHashCode(),
            "GetType" => receiver!.GetType(),
            _ => throw Fail(EvaluationRules.NotAllowed, site, NameOf(method), "is not on the list; use long or ulong"),
        };
    }
}
