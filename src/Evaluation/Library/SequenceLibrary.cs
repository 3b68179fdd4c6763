using System.Collections;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Sequence functions that depend on erased types or make elements from nothing.</summary>
internal static class SequenceLibrary
{
    public static object? OfType(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        Make(nameof(Filtered), interpreter, method, arguments, site);

    public static object? Cast(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        Make(nameof(Casted), interpreter, method, arguments, site);

    public static object? Range(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (start, count) = ((int)arguments[0]!, (int)arguments[1]!);
        return count < 0 || start + (long)count - 1 > int.MaxValue ? throw new ArgumentOutOfRangeException(nameof(count)) : Numbered(interpreter, start, count, site);
    }

    public static object? Repeat(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        (int)arguments[1]! < 0 ? throw new ArgumentOutOfRangeException("count") : Make(nameof(Repeated), interpreter, method, arguments, site);

    /// <summary>A count without enumerating: which lazy sequences know theirs differs between versions of .NET.</summary>
    public static object? TryGetCount(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var source = interpreter.ToHost(arguments[0] ?? throw new ArgumentNullException("source"), typeof(IEnumerable))!;
        var isLazy = source.GetType() is { Name: var name, DeclaringType: var owner } type && (type.Assembly == typeof(Enumerable).Assembly || owner == typeof(Metered) || owner == typeof(SequenceLibrary) && name.Length > 0);
        var count = source switch
        {
            ICollection collection => collection.Count,
            _ when source.GetType().GetInterfaces().FirstOrDefault(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>)) is { } generic => (int)generic.GetProperty("Count")!.GetValue(source),
            _ when isLazy => throw interpreter.Fail(EvaluationRules.NotAllowed, site, "TryGetNonEnumeratedCount", "of a lazy sequence differs between versions of .NET; use Count()"),
            _ => -1,
        };
        ((Place)arguments[1]!).Value = Math.Max(count, 0);
        return count >= 0;
    }

    public static object? Resize(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (place, size) = ((Place)arguments[0]!, (int)arguments[1]!);
        if (size < 0)
        {
            throw new ArgumentOutOfRangeException("newSize");
        }

        interpreter.CheckCount(size, site);
        var old = (Array?)place.Value;
        if (old?.Length != size)
        {
            var resized = Array.CreateInstance(interpreter.Types.Of(method.TypeArguments[0]), size);
            Array.Copy(old ?? resized, resized, Math.Min(old?.Length ?? 0, size));
            for (var i = old?.Length ?? 0; interpreter.Types.NeedsDefaults(method.TypeArguments[0]) && i < size; i++)
            {
                resized.SetValue(interpreter.DefaultOf(method.TypeArguments[0]), i);
            }

            place.Value = resized;
        }

        return null;
    }

    /// <summary>A part of a read-only span; it is a copy, which nobody can tell from a view unless the array changes meanwhile.</summary>
    public static object? Slice(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var array = (Array)receiver!;
        var start = (int)arguments[0]!;
        var length = arguments.Length > 1 ? (int)arguments[1]! : array.Length - start;
        if (start < 0 || length < 0 || start > array.Length - length)
        {
            throw new ArgumentOutOfRangeException(start > array.Length || start < 0 ? "start" : "length");
        }

        var part = Array.CreateInstance(array.GetType().GetElementType()!, length);
        Array.Copy(array, start, part, 0, length);
        return part;
    }

    public static object? CopySpan(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var (from, to) = ((Array)receiver!, (Array)arguments[0]!);
        Array.Copy(from, to, from.Length > to.Length ? throw new ArgumentException("Destination is too short.", "destination") : from.Length);
        return null;
    }

    private static object? Make(string name, Interpreter interpreter, IMethodSymbol method, object?[] arguments, IOperation? site)
    {
        if (arguments[0] is null && method.Name != "Repeat")
        {
            throw new ArgumentNullException("source");
        }

        var element = method.TypeArguments[0];
        var source = arguments[0];
        if (method.Name != "Repeat")
        {
            source = interpreter.ToHost(source, typeof(IEnumerable));
        }

        return typeof(SequenceLibrary).GetMethod(name, System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(interpreter.Types.Of(element)).Invoke(null, [interpreter, element, source, arguments.Length > 1 ? arguments[1] : null, site]);
    }

    private static IEnumerable<T> Filtered<T>(Interpreter interpreter, ITypeSymbol element, object source, object? unused, IOperation? site)
    {
        foreach (var item in (IEnumerable)source)
        {
            if (interpreter.Is(item, element))
            {
                yield return (T)interpreter.ToHost(item, typeof(T))!;
            }
        }
    }

    private static IEnumerable<T> Casted<T>(Interpreter interpreter, ITypeSymbol element, object source, object? unused, IOperation? site)
    {
        foreach (var item in (IEnumerable)source)
        {
            yield return item is null || interpreter.Is(item, element)
                ? (T)interpreter.ToHost(item, typeof(T))!
                : throw new InvalidCastException($"Unable to cast object of type '{(item as Instance)?.Type.Name ?? item.GetType().ToString()}' to type '{TypeValue.Reflection(element)}'.");
        }
    }

    private static IEnumerable<T> Repeated<T>(Interpreter interpreter, ITypeSymbol element, object? value, object count, IOperation? site)
    {
        for (var i = 0; i < (int)count; i++)
        {
            interpreter.Tick(site);
            interpreter.CheckCount(i, site);
            yield return (T)interpreter.ToHost(value, typeof(T))!;
        }
    }

    private static IEnumerable<int> Numbered(Interpreter interpreter, int start, int count, IOperation? site)
    {
        for (var i = 0; i < count; i++)
        {
            interpreter.Tick(site);
            interpreter.CheckCount(i, site);
            yield return start + i;
        }
    }
}
