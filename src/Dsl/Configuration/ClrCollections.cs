using System.Collections;

namespace DagSharp.Configuration;

/// <summary>Makes the collections of <see cref="BindingShapes"/>. Sorted ones sort text ordinally, not by culture.</summary>
internal static class ClrCollections
{
    private const string Immutable = "System.Collections.Immutable.";

    public static object List(Type type, IReadOnlyList<object?> items)
    {
        var element = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        if (type.IsArray)
        {
            return array;
        }

        return ClrBindingType.MetadataName(type) switch
        {
            "System.Collections.Generic.HashSet`1" or "System.Collections.Generic.ISet`1" or "System.Collections.Generic.IReadOnlySet`1" =>
                Activator.CreateInstance(typeof(HashSet<>).MakeGenericType(element), array)!,
            "System.Collections.Generic.SortedSet`1" =>
                Activator.CreateInstance(typeof(SortedSet<>).MakeGenericType(element), array, Ordinal(element))!,
            Immutable + "ImmutableArray`1" => CreateRange(type, "ImmutableArray", [element], array),
            Immutable + "ImmutableList`1" or Immutable + "IImmutableList`1" => CreateRange(type, "ImmutableList", [element], array),
            Immutable + "ImmutableHashSet`1" => CreateRange(type, "ImmutableHashSet", [element], array),
            Immutable + "ImmutableSortedSet`1" => CreateRange(type, "ImmutableSortedSet", [element], Ordinal(element), array),
            _ => Activator.CreateInstance(typeof(List<>).MakeGenericType(element), array)!,
        };
    }

    public static object Dictionary(Type type, IReadOnlyList<KeyValuePair<object, object?>> entries)
    {
        var arguments = type.GetGenericArguments();
        var plain = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        foreach (var entry in entries)
        {
            plain.Add(entry.Key, entry.Value);
        }

        return ClrBindingType.MetadataName(type) switch
        {
            "System.Collections.Generic.SortedDictionary`2" =>
                Activator.CreateInstance(typeof(SortedDictionary<,>).MakeGenericType(arguments), plain, Ordinal(arguments[0]))!,
            Immutable + "ImmutableDictionary`2" or Immutable + "IImmutableDictionary`2" => CreateRange(type, "ImmutableDictionary", arguments, plain),
            Immutable + "ImmutableSortedDictionary`2" => CreateRange(type, "ImmutableSortedDictionary", arguments, Ordinal(arguments[0]), plain),
            _ => plain,
        };
    }

    private static object? Ordinal(Type element) => element == typeof(string) ? StringComparer.Ordinal : null;

    /// <summary>The immutable collections are not part of every runtime, so they are reached through the type itself.</summary>
    private static object CreateRange(Type type, string name, Type[] typeArguments, params object?[] arguments)
    {
        var methods = type.Assembly.GetType(Immutable + name, throwOnError: true)!.GetMethods();
        var method = methods.Single(candidate =>
            candidate.Name == "CreateRange" &&
            candidate.GetParameters().Length == arguments.Length &&
            candidate.GetGenericArguments().Length == typeArguments.Length &&
            IsEnumerable(candidate.GetParameters()[arguments.Length - 1].ParameterType) &&
            (arguments.Length == 1 || candidate.GetParameters()[0].ParameterType.Name == "IComparer`1"));
        return method.MakeGenericMethod(typeArguments).Invoke(null, arguments)!;
    }

    private static bool IsEnumerable(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);
}
