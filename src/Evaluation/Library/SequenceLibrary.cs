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
