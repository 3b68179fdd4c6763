using System.Reflection;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Members that order by a default: of texts they get the order that is the same on every host.</summary>
internal static class OrderIntrinsics
{
    /// <summary>The same member with a comparer, or null where it has one or orders no texts.</summary>
    /// <param name="member">The host's constructor or method.</param>
    /// <param name="values">Its arguments, as the host takes them; a comparer that is null is replaced.</param>
    public static (MethodBase Member, object?[] Values)? WithOrder(MethodBase member, object?[] values)
    {
        if (!IsOrdering(member))
        {
            return null;
        }

        var parameters = member.GetParameters();
        if (parameters.LastOrDefault()?.ParameterType is { } last && OrderedBy(last) is { } given)
        {
            return values[values.Length - 1] is null && TextOrder.HoldsText(given) ? (member, [.. values.Take(values.Length - 1), Default(given)]) : null;
        }

        // The overload with a comparer at the end.
        var wanted = parameters.Select(parameter => parameter.ParameterType).ToArray();
        var generic = member is MethodInfo { IsGenericMethod: true } method ? method.GetGenericArguments() : [];
        foreach (var candidate in member is ConstructorInfo ? member.DeclaringType!.GetConstructors() : member.DeclaringType!.GetMember(member.Name).Cast<MethodBase>())
        {
            var closed = candidate is MethodInfo { IsGenericMethodDefinition: true } open && open.GetGenericArguments().Length == generic.Length && generic.Length > 0 ? open.MakeGenericMethod(generic) : candidate;
            var types = closed.ContainsGenericParameters ? [] : closed.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
            if (types.Length == wanted.Length + 1 && closed.IsStatic == member.IsStatic && types.Take(wanted.Length).SequenceEqual(wanted) && OrderedBy(types[wanted.Length]) is { } ordered && TextOrder.HoldsText(ordered))
            {
                return (closed, [.. values, Default(ordered)]);
            }
        }

        return null;
    }

    public static object? DefaultComparer(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) => Default(interpreter.Types.Of(method.ContainingType.TypeArguments[0]));

    public static object? CompareTo(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        receiver is string left && arguments[0] is null or string ? TextOrder.Compare(left, (string?)arguments[0]) : ((IComparable)receiver!).CompareTo(arguments[0]);

    private static bool IsOrdering(MethodBase member) => member is ConstructorInfo
        ? member.DeclaringType!.Name is "SortedDictionary`2" or "SortedList`2" or "SortedSet`1" or "PriorityQueue`2"
        : member.Name is "Sort" or "BinarySearch" && member.DeclaringType!.Name is "List`1" or "Array" or "ImmutableArray`1" or "ImmutableList`1" or "Builder";

    private static Type? OrderedBy(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IComparer<>) ? type.GetGenericArguments()[0] : null;

    private static object Default(Type type) => typeof(TextOrder).GetMethod(nameof(TextOrder.For))!.MakeGenericMethod(type).Invoke(null, null);
}
