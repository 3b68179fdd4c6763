using System.Collections;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>A host object that stands for a user's; back in interpreted code it is the user's again.</summary>
internal interface IAdapter
{
    /// <summary>The user's object.</summary>
    Instance Instance { get; }
}

/// <summary>Host interfaces over a user's object, so that host code can call it.</summary>
internal static class Adapters
{
    private static readonly Dictionary<Type, Type> Generic = new()
    {
        [typeof(IEnumerable<>)] = typeof(Sequence<>),
        [typeof(IEnumerator<>)] = typeof(Enumerator<>),
        [typeof(IReadOnlyCollection<>)] = typeof(ReadOnlyList<>),
        [typeof(IReadOnlyList<>)] = typeof(ReadOnlyList<>),
        [typeof(ICollection<>)] = typeof(MutableList<>),
        [typeof(IList<>)] = typeof(MutableList<>),
        [typeof(IReadOnlyDictionary<,>)] = typeof(ReadOnlyMap<,>),
        [typeof(IDictionary<,>)] = typeof(Map<,>),
        [typeof(IGrouping<,>)] = typeof(Group<,>),
        [typeof(IComparer<>)] = typeof(Comparer<>),
        [typeof(IEqualityComparer<>)] = typeof(EqualityComparer<>),
        [typeof(IComparable<>)] = typeof(Comparable<>),
        [typeof(IEquatable<>)] = typeof(Equatable<>),
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
            : target == typeof(IEnumerator) ? new Enumerator<object?>(calls)
            : target == typeof(IDisposable) ? new Disposable(calls)
            : target == typeof(IComparer) ? new Comparer<object?>(calls)
            : target == typeof(IEqualityComparer) ? new UntypedEqualityComparer(calls)
            : target == typeof(IFormatProvider) ? new FormatProvider(calls)
            : target == typeof(ICustomFormatter) ? new CustomFormatter(calls)
            : null;
    }

    internal sealed class Calls(Interpreter interpreter, Instance instance, INamedTypeSymbol type)
    {
        public Instance Instance => instance;

        public object? Call(string name, params object?[] arguments) => CallWith(name, null, arguments);

        /// <summary>Calls a member of the interface or of one it inherits from; overloads are told apart by how many parameters they have.</summary>
        public object? CallWith(string name, string? declaring, params object?[] arguments)
        {
            var method = new[] { type }.Concat(type.AllInterfaces).Concat(instance.Type.AllInterfaces).Where(level => declaring is null || level.Name == declaring)
                .SelectMany(level => level.GetMembers(name)).OfType<IMethodSymbol>().First(candidate => candidate.Parameters.Length == arguments.Length);
            var places = arguments.Select(argument => argument is Place ? argument : interpreter.FromHost(argument)).ToArray();
            return interpreter.Enter(() => interpreter.Call(method, instance, places, null, isVirtual: true));
        }

        public T To<T>(object? value) => (T)interpreter.ToHost(value, typeof(T))!;
    }

    private abstract class Adapter(Calls calls) : IAdapter
    {
        protected Calls Calls => calls;

        public Instance Instance => calls.Instance;

        public override bool Equals(object? obj) => Instance.Equals(obj is IAdapter other ? other.Instance : obj);

        public override int GetHashCode() => Instance.GetHashCode();

        public override string ToString() => Instance.ToString();
    }

    private class Sequence<T>(Calls calls) : Adapter(calls), IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => Calls.To<IEnumerator<T>>(Calls.CallWith("GetEnumerator", "IEnumerable"));

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Sequence(Calls calls) : Adapter(calls), IEnumerable
    {
        public IEnumerator GetEnumerator() => Calls.To<IEnumerator>(Calls.Call("GetEnumerator"));
    }

    private sealed class Group<TKey, T>(Calls calls) : Sequence<T>(calls), IGrouping<TKey, T>
    {
        public TKey Key => Calls.To<TKey>(Calls.Call("get_Key"));
    }

    private class ReadOnlyList<T>(Calls calls) : Sequence<T>(calls), IReadOnlyList<T>
    {
        public int Count => (int)Calls.Call("get_Count")!;

        public T this[int index] => Calls.To<T>(Calls.Call("get_Item", index));
    }

    private class MutableList<T>(Calls calls) : Sequence<T>(calls), IList<T>
    {
        public int Count => (int)Calls.CallWith("get_Count", "ICollection")!;

        public bool IsReadOnly => (bool)Calls.Call("get_IsReadOnly")!;

        public T this[int index]
        {
            get => Calls.To<T>(Calls.Call("get_Item", index));
            set => Calls.Call("set_Item", index, value);
        }

        public void Add(T item) => Calls.CallWith("Add", "ICollection", item);

        public void Clear() => Calls.Call("Clear");

        public bool Contains(T item) => (bool)Calls.Call("Contains", item)!;

        public void CopyTo(T[] array, int arrayIndex) => Calls.Call("CopyTo", array, arrayIndex);

        public bool Remove(T item) => (bool)Calls.CallWith("Remove", "ICollection", item)!;

        public int IndexOf(T item) => (int)Calls.Call("IndexOf", item)!;

        public void Insert(int index, T item) => Calls.Call("Insert", index, item);

        public void RemoveAt(int index) => Calls.Call("RemoveAt", index);
    }

    private sealed class ReadOnlyMap<TKey, TValue>(Calls calls) : Sequence<KeyValuePair<TKey, TValue>>(calls), IReadOnlyDictionary<TKey, TValue>
    {
        public int Count => (int)Calls.Call("get_Count")!;

        public IEnumerable<TKey> Keys => Calls.To<IEnumerable<TKey>>(Calls.Call("get_Keys"));

        public IEnumerable<TValue> Values => Calls.To<IEnumerable<TValue>>(Calls.Call("get_Values"));

        public TValue this[TKey key] => Calls.To<TValue>(Calls.Call("get_Item", key));

        public bool ContainsKey(TKey key) => (bool)Calls.Call("ContainsKey", key)!;

        public bool TryGetValue(TKey key, out TValue value) => TryGet(Calls, key, out value);
    }

    private sealed class Map<TKey, TValue>(Calls calls) : MutableList<KeyValuePair<TKey, TValue>>(calls), IDictionary<TKey, TValue>
    {
        public ICollection<TKey> Keys => Calls.To<ICollection<TKey>>(Calls.Call("get_Keys"));

        public ICollection<TValue> Values => Calls.To<ICollection<TValue>>(Calls.Call("get_Values"));

        public TValue this[TKey key]
        {
            get => Calls.To<TValue>(Calls.Call("get_Item", key));
            set => Calls.Call("set_Item", key, value);
        }

        public void Add(TKey key, TValue value) => Calls.Call("Add", key, value);

        public bool ContainsKey(TKey key) => (bool)Calls.Call("ContainsKey", key)!;

        public bool Remove(TKey key) => (bool)Calls.CallWith("Remove", "IDictionary", key)!;

        public bool TryGetValue(TKey key, out TValue value) => TryGet(Calls, key, out value);
    }

    private static bool TryGet<TKey, TValue>(Calls calls, TKey key, out TValue value)
    {
        var place = new Cell(null);
        var found = (bool)calls.Call("TryGetValue", key, place)!;
        value = calls.To<TValue>(place.Value);
        return found;
    }

    private sealed class Enumerator<T>(Calls calls) : Adapter(calls), IEnumerator<T>
    {
        public T Current => Calls.To<T>(Calls.CallWith("get_Current", "IEnumerator"));

        object? IEnumerator.Current => Current;

        public bool MoveNext() => (bool)Calls.Call("MoveNext")!;

        public void Reset() => Calls.Call("Reset");

        public void Dispose()
        {
            if (Instance.Type.AllInterfaces.Any(candidate => candidate.Name == "IDisposable"))
            {
                Calls.Call("Dispose");
            }
        }
    }

    private sealed class Comparer<T>(Calls calls) : Adapter(calls), IComparer<T>, IComparer
    {
        public int Compare(T? x, T? y) => (int)Calls.Call("Compare", x, y)!;

        int IComparer.Compare(object? x, object? y) => (int)Calls.Call("Compare", x, y)!;
    }

    private sealed class EqualityComparer<T>(Calls calls) : Adapter(calls), IEqualityComparer<T>
    {
        public bool Equals(T? x, T? y) => (bool)Calls.Call("Equals", x, y)!;

        public int GetHashCode(T value) => (int)Calls.Call("GetHashCode", value)!;
    }

    private sealed class UntypedEqualityComparer(Calls calls) : Adapter(calls), IEqualityComparer
    {
        bool IEqualityComparer.Equals(object? x, object? y) => (bool)Calls.Call("Equals", x, y)!;

        int IEqualityComparer.GetHashCode(object value) => (int)Calls.Call("GetHashCode", value)!;
    }

    private sealed class Comparable<T>(Calls calls) : Adapter(calls), IComparable<T>
    {
        public int CompareTo(T? other) => (int)Calls.Call("CompareTo", other)!;
    }

    private sealed class Equatable<T>(Calls calls) : Adapter(calls), IEquatable<T>
    {
        public bool Equals(T? other) => (bool)Calls.Call("Equals", other)!;
    }

    private sealed class FormatProvider(Calls calls) : Adapter(calls), IFormatProvider
    {
        public object? GetFormat(Type? formatType) => formatType is null ? null : Calls.Call("GetFormat", formatType) is { } format ? Calls.To<ICustomFormatter>(format) : null;
    }

    private sealed class CustomFormatter(Calls calls) : Adapter(calls), ICustomFormatter
    {
        public string Format(string? format, object? arg, IFormatProvider? formatProvider) => (string?)Calls.Call("Format", format, arg, formatProvider) ?? "";
    }

    private sealed class Disposable(Calls calls) : Adapter(calls), IDisposable
    {
        public void Dispose() => Calls.Call("Dispose");
    }
}
