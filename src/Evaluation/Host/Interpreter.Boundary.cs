using System.Collections;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private readonly ConditionalWeakTable<object, Instance> _wrapped = new();

    /// <summary>A value as host code of a parameter's type wants it.</summary>
    public object? ToHost(object? value, Type target)
    {
        if (value is null)
        {
            return target.IsValueType && Nullable.GetUnderlyingType(target) is null ? Activator.CreateInstance(target) : null;
        }

        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        switch (value)
        {
            case SpanValue span when target.IsArray:
                return ToHost(span.ToArray(), target);
            case Instance { HostBase: { } host } when target.IsInstanceOfType(host):
                return host;
            case Instance instance when Adapters.Create(this, instance, target) is { } adapter:
                return adapter;
            case Closure or Delegate when typeof(Delegate).IsAssignableFrom(target) && PartsOf(value) is var parts && parts.All(part => part is Closure or Delegate { Target: DelegateShim }):
                return Delegate.Combine([.. parts.Select(part => Delegates.Create(target, CodeOf(part)) ?? throw Unfit(value, target))]);
            case Delegate other when typeof(Delegate).IsAssignableFrom(target):
                return Delegate.CreateDelegate(target, other.Target, other.Method, throwOnBindFailure: false) ?? throw Unfit(value, target);
            case char[] span when target == typeof(string):
                return new string(span);
            case Array array when target.IsArray:
                return ConvertArray(array, target.GetElementType()!);
            case var tuple when Tuples.IsTuple(tuple) && target.IsValueType && target.FullName is { } name && name.StartsWith("System.ValueTuple", StringComparison.Ordinal):
                var types = target.GetGenericArguments();
                return Tuples.Create(target, [.. Tuples.Elements(tuple).Take(types.Length).Select((element, i) => ToHost(element, types[i]))]);
            case IEnumerable sequence when target.IsGenericType && target.IsInterface && target.GetGenericArguments().Length == 1 && typeof(IEnumerable).IsAssignableFrom(target):
                var element = target.GetGenericArguments()[0];
                return target.GetGenericTypeDefinition() == typeof(IEnumerable<>)
                    ? Activator.CreateInstance(typeof(ConvertedSequence<>).MakeGenericType(element), this, sequence)
                    : Activator.CreateInstance(typeof(List<>).MakeGenericType(element), Activator.CreateInstance(typeof(ConvertedSequence<>).MakeGenericType(element), this, sequence));
            case EnumValue number when target == typeof(Enum):
                throw Unfit(number, target);
            default:
                throw Unfit(value, target);
        }
    }

    /// <summary>A value that comes back from host code, of no known type.</summary>
    public object? FromHost(object? value) => FromHost(value, null);

    /// <summary>A value that comes back from host code.</summary>
    private object? FromHost(object? value, ITypeSymbol? type)
    {
        if (value is null)
        {
            return type is not null && _types.NeedsDefaults(type) ? DefaultOf(type) : null;
        }

        return value is string or ValueType ? value
            : value is IAdapter adapter ? adapter.Instance
            : _wrapped.TryGetValue(value, out var instance) ? instance
            : value;
    }

    /// <summary>Arguments that host code gives to interpreted code.</summary>
    public object?[] FromHost(object?[] arguments, IMethodSymbol method)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = FromHost(arguments[i], i < method.Parameters.Length ? method.Parameters[i].Type : null);
        }

        return arguments;
    }

    private Array ConvertArray(Array array, Type element)
    {
        var converted = Array.CreateInstance(element, array.Length);
        for (var i = 0; i < array.Length; i++)
        {
            converted.SetValue(ToHost(array.GetValue(i), element), i);
        }

        return converted;
    }

    private EvaluationException Unfit(object value, Type target) =>
        Unsupported(_site, $"passing a {TypeName(value)} where the library takes a {target.Name}", "pass a value of a type of the library");

    private sealed class ConvertedSequence<T>(Interpreter interpreter, IEnumerable source) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator()
        {
            foreach (var element in source)
            {
                yield return (T)interpreter.ToHost(element, typeof(T))!;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
