using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Comparers made of functions.</summary>
internal static class ComparerIntrinsics
{
    /// <summary>EqualityComparer.Create, which old hosts lack.</summary>
    public static object? Create(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var element = interpreter.Types.Of(method.ContainingType.TypeArguments[0]);
        var equals = interpreter.ToHost(arguments[0] ?? throw new ArgumentNullException("equals"), typeof(Func<,,>).MakeGenericType(element, element, typeof(bool)));
        var hash = arguments.Length < 2 ? null : interpreter.ToHost(arguments[1], typeof(Func<,>).MakeGenericType(element, typeof(int)));
        return Activator.CreateInstance(typeof(Functions<>).MakeGenericType(element), interpreter, equals, hash);
    }

    private sealed class Functions<T>(Interpreter interpreter, Func<T, T, bool> equals, Func<T, int>? hash) : EqualityComparer<T>
    {
        public override bool Equals(T x, T y) => equals(x, y);

        public override int GetHashCode(T value) => interpreter.Hashing(() => (hash ?? throw new NotSupportedException("Specified method is not supported."))(value));
    }
}
