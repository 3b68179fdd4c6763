using System.Collections;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Host interfaces over a user's object, so that host code can call it.</summary>
internal static class Adapters
{
    private static readonly Dictionary<Type, Type> Generic = new()
    {
        [typeof(IEnumerable<>)] = typeof(Sequence<>),
        [typeof(IEnumerator<>)] = typeof(Enumerator<>),
        [typeof(IComparer<>)] = typeof(Comparer<>),
        [typeof(IEqualityComparer<>)] = typeof(EqualityComparer<>),
    };

    /// <summary>The adapter, or null when the object does not implement the interface or no adapter is known for it.</summary>
    public static object? Create(Interpreter interpreter, Instance instance, Type target)
    {
        var definition = target.IsGenericType ? target.GetGenericTypeDefinition() : target;
        var name = definition.FullName;
        var candidates = instance.Type.AllInterfaces.Where(candidate => HostTypes.FullName(candidate.OriginalDefinition) == name).ToArray();
        var implemented = candidates.FirstOrDefault(candidate => interpreter.Types.Find(candidate) == target) ?? candidates.FirstOrDefault();
        if (implemented is null)
        {
            return null;
        }

        var calls = new Calls(interpreter, instance, implemented);
        return Generic.TryGetValue(definition, out var adapter) ? Activator.CreateInstance(adapter.MakeGenericType(target.GetGenericArguments()), calls)
            : target == typeof(IEnumerable) ? new Sequence(calls)
            : target == typeof(IDisposable) ? new Disposable(calls)
            : target == typeof(IComparer) ? new Comparer<object?>(calls)
            : null;
    }

    internal sealed class Calls(Interpreter interpreter, Instance instance, INamedTypeSymbol type)
    {
        public object? Call(string name, params object?[] arguments)
        {
            var method = type.GetMembers(name).Concat(type.AllInterfaces.SelectMany(parent => parent.GetMembers(name))).OfType<IMethodSymbol>().First();
            return interpreter.Enter(() => interpreter.Call(method, instance, arguments, null, isVirtual: true));
        }

        public T To<T>(object? value) => (T)interpreter.ToHost(value, typeof(T))!;
    }

    private sealed class Sequence<T>(Calls calls) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => calls.To<IEnumerator<T>>(calls.Call("GetEnumerator"));

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Sequence(Calls calls) : IEnumerable
    {
        public IEnumerator GetEnumerator() => calls.To<IEnumerator>(calls.Call("GetEnumerator"));
    }

    private sealed class Enumerator<T>(Calls calls) : IEnumerator<T>
    {
        public T Current => calls.To<T>(calls.Call("get_Current"));

        object? IEnumerator.Current => Current;

        public bool MoveNext() => (bool)calls.Call("MoveNext")!;

        public void Reset() => calls.Call("Reset");

        public void Dispose() => calls.Call("Dispose");
    }

    private sealed class Comparer<T>(Calls calls) : IComparer<T>, IComparer
    {
        public int Compare(T x, T y) => (int)calls.Call("Compare", x, y)!;

        int IComparer.Compare(object? x, object? y) => (int)calls.Call("Compare", x, y)!;
    }

    private sealed class EqualityComparer<T>(Calls calls) : IEqualityComparer<T>
    {
        public bool Equals(T x, T y) => (bool)calls.Call("Equals", x, y)!;

        public int GetHashCode(T value) => (int)calls.Call("GetHashCode", value)!;
    }

    private sealed class Disposable(Calls calls) : IDisposable
    {
        public void Dispose() => calls.Call("Dispose");
    }
}
