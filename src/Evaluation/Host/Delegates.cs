using System.Collections.Concurrent;
using System.Reflection;

namespace DagSharp.Evaluation;

/// <summary>The target of a real delegate whose code is interpreted.</summary>
internal abstract class DelegateShim
{
    public Closure Closure { get; set; } = null!;

    protected void Run(params object?[] arguments) => Closure.Invoke(arguments);

    protected TResult Run<TResult>(params object?[] arguments) =>
        (TResult)Closure.Interpreter.ToHost(Closure.Invoke(arguments), typeof(TResult))!;
}

/// <summary>Makes real delegates of any type with up to six parameters by value.</summary>
internal static class Delegates
{
    private static readonly Type[] Results =
        [typeof(Returning<>), typeof(Returning<,>), typeof(Returning<,,>), typeof(Returning<,,,>), typeof(Returning<,,,,>), typeof(Returning<,,,,,>), typeof(Returning<,,,,,,>)];

    private static readonly Type[] Voids =
        [typeof(Acting), typeof(Acting<>), typeof(Acting<,>), typeof(Acting<,,>), typeof(Acting<,,,>), typeof(Acting<,,,,>), typeof(Acting<,,,,,>)];

    private static readonly ConcurrentDictionary<Type, MethodInfo?> Shims = new();

    /// <summary>The delegate, or null when the type's signature is not supported.</summary>
    public static Delegate? Create(Type delegateType, Closure closure)
    {
        if (Shims.GetOrAdd(delegateType, ShimOf) is not { } target)
        {
            return null;
        }

        var shim = (DelegateShim)Activator.CreateInstance(target.DeclaringType!);
        shim.Closure = closure;
        return Delegate.CreateDelegate(delegateType, shim, target);
    }

    private static MethodInfo? ShimOf(Type delegateType)
    {
        var invoke = delegateType.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters();
        if (parameters.Length > 6 || parameters.Any(parameter => parameter.ParameterType.IsByRef || IsSpan(parameter.ParameterType)) || invoke.ReturnType.IsByRef || IsSpan(invoke.ReturnType))
        {
            return null;
        }

        Type[] types = [.. parameters.Select(parameter => parameter.ParameterType)];
        var shimType = invoke.ReturnType == typeof(void)
            ? types.Length == 0 ? Voids[0] : Voids[types.Length].MakeGenericType(types)
            : Results[types.Length].MakeGenericType([.. types, invoke.ReturnType]);
        return shimType.GetMethod("Invoke", BindingFlags.Instance | BindingFlags.Public)!;
    }

    private static bool IsSpan(Type type) => type.Name is "Span`1" or "ReadOnlySpan`1";

    private sealed class Acting : DelegateShim
    {
        public void Invoke() => Run();
    }

    private sealed class Acting<T1> : DelegateShim
    {
        public void Invoke(T1 a) => Run(a);
    }

    private sealed class Acting<T1, T2> : DelegateShim
    {
        public void Invoke(T1 a, T2 b) => Run(a, b);
    }

    private sealed class Acting<T1, T2, T3> : DelegateShim
    {
        public void Invoke(T1 a, T2 b, T3 c) => Run(a, b, c);
    }

    private sealed class Acting<T1, T2, T3, T4> : DelegateShim
    {
        public void Invoke(T1 a, T2 b, T3 c, T4 d) => Run(a, b, c, d);
    }

    private sealed class Acting<T1, T2, T3, T4, T5> : DelegateShim
    {
        public void Invoke(T1 a, T2 b, T3 c, T4 d, T5 e) => Run(a, b, c, d, e);
    }

    private sealed class Acting<T1, T2, T3, T4, T5, T6> : DelegateShim
    {
        public void Invoke(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f) => Run(a, b, c, d, e, f);
    }

    private sealed class Returning<TResult> : DelegateShim
    {
        public TResult Invoke() => Run<TResult>();
    }

    private sealed class Returning<T1, TResult> : DelegateShim
    {
        public TResult Invoke(T1 a) => Run<TResult>(a);
    }

    private sealed class Returning<T1, T2, TResult> : DelegateShim
    {
        public TResult Invoke(T1 a, T2 b) => Run<TResult>(a, b);
    }

    private sealed class Returning<T1, T2, T3, TResult> : DelegateShim
    {
        public TResult Invoke(T1 a, T2 b, T3 c) => Run<TResult>(a, b, c);
    }

    private sealed class Returning<T1, T2, T3, T4, TResult> : DelegateShim
    {
        public TResult Invoke(T1 a, T2 b, T3 c, T4 d) => Run<TResult>(a, b, c, d);
    }

    private sealed class Returning<T1, T2, T3, T4, T5, TResult> : DelegateShim
    {
        public TResult Invoke(T1 a, T2 b, T3 c, T4 d, T5 e) => Run<TResult>(a, b, c, d, e);
    }

    private sealed class Returning<T1, T2, T3, T4, T5, T6, TResult> : DelegateShim
    {
        public TResult Invoke(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f) => Run<TResult>(a, b, c, d, e, f);
    }
}
