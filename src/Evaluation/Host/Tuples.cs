namespace DagSharp.Evaluation;

/// <summary>Host value tuples read and rewritten by element; an eighth element starts a nested rest.</summary>
internal static class Tuples
{
    private static readonly Type[] Definitions =
    [
        typeof(ValueTuple<>), typeof(ValueTuple<,>), typeof(ValueTuple<,,>), typeof(ValueTuple<,,,>),
        typeof(ValueTuple<,,,,>), typeof(ValueTuple<,,,,,>), typeof(ValueTuple<,,,,,,>),
    ];

    public static bool IsTuple(object value) =>
        value.GetType() is { IsValueType: true, FullName: { } name } && name.StartsWith("System.ValueTuple", StringComparison.Ordinal);

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, bool> Holding = new();

    /// <summary>Whether objects of the evaluator, such as structs of users, may be among the elements.</summary>
    public static bool MayHoldInstances(ValueType value)
    {
        var type = value.GetType();
        return Type.GetTypeCode(type) == TypeCode.Object && type.IsGenericType && Holding.GetOrAdd(type, Holds);
    }

    /// <summary>A tuple with copies of the structs in it.</summary>
    /// <remarks>A tuple in an element of type object is a box, and shared; only a user's struct has no type of its own there.</remarks>
    public static object Copy(object tuple)
    {
        var types = ElementTypes(tuple.GetType()).ToArray();
        return Create(tuple.GetType(), [.. Elements(tuple).Select((element, i) => types[i].IsValueType || element is Instance ? Interpreter.CopyValue(element) : element)]);
    }

    private static IEnumerable<Type> ElementTypes(Type type) => type.GetGenericArguments() is { Length: 8 } arguments
        ? arguments.Take(7).Concat(ElementTypes(arguments[7]))
        : type.GetGenericArguments();

    private static bool Holds(Type type) => type.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal)
        && type.GetGenericArguments().Any(argument => argument == typeof(object) || argument.IsGenericType && argument.IsValueType && Holds(argument));

    public static object Create(Type type, object?[] elements)
    {
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 0)
        {
            return default(ValueTuple);
        }

        return arguments.Length < 8
            ? Activator.CreateInstance(type, elements)
            : Activator.CreateInstance(type, [.. elements.Take(7), Create(arguments[7], [.. elements.Skip(7)])]);
    }

    public static Type TypeOf(IReadOnlyList<Type> elements) =>
        elements.Count == 0 ? typeof(ValueTuple)
        : elements.Count < 8 ? Definitions[elements.Count - 1].MakeGenericType([.. elements])
        : typeof(ValueTuple<,,,,,,,>).MakeGenericType([.. elements.Take(7), TypeOf([.. elements.Skip(7)])]);

    public static object?[] Elements(object tuple)
    {
        var type = tuple.GetType();
        var count = type.GetGenericArguments().Length;
        var elements = Enumerable.Range(1, Math.Min(count, 7)).Select(i => type.GetField($"Item{i}")!.GetValue(tuple));
        return [.. count == 8 ? elements.Concat(Elements(type.GetField("Rest")!.GetValue(tuple)!)) : elements];
    }

    public static object? Element(object tuple, string name)
    {
        if (tuple.GetType().GetField(name) is { } field)
        {
            return field.GetValue(tuple);
        }

        return Elements(tuple)[OrdinalOf(name)];
    }

    /// <summary>The tuple with one element replaced; the given one is not touched.</summary>
    public static object With(object tuple, string name, object? value)
    {
        var elements = Elements(tuple);
        elements[OrdinalOf(name)] = value;
        return Create(tuple.GetType(), elements);
    }

    private static int OrdinalOf(string name) =>
        int.Parse(name.Substring("Item".Length), System.Globalization.CultureInfo.InvariantCulture) - 1;
}
