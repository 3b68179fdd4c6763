using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Code together with what it captured: a lambda, a local function or a method group; or several of them.</summary>
internal sealed class Closure(Interpreter interpreter, IMethodSymbol method, object? receiver, Scope? scope, TypeMap? types, CodeGraph? code, bool isVirtual)
{
    public Interpreter Interpreter => interpreter;

    public IMethodSymbol Method => method;

    public object? Receiver => receiver;

    public Scope? Scope => scope;

    public TypeMap? Types => types;

    public CodeGraph? Code => code;

    public bool IsVirtual => isVirtual;

    /// <summary>The delegate type it was converted to, where the host has none.</summary>
    public ITypeSymbol? Type { get; private set; }

    /// <summary>What a combined delegate calls, in order; null for a single one.</summary>
    public IReadOnlyList<Closure>? Parts { get; private set; }

    /// <summary>A delegate that calls several.</summary>
    public static Closure Of(IReadOnlyList<Closure> parts)
    {
        var last = parts[parts.Count - 1];
        return new(last.Interpreter, last.Method, last.Receiver, last.Scope, last.Types, last.Code, last.IsVirtual) { Type = last.Type, Parts = parts };
    }

    /// <summary>The same code as a delegate of a type.</summary>
    public Closure As(ITypeSymbol type) => new(interpreter, method, receiver, scope, types, code, isVirtual) { Type = type, Parts = Parts, Identity = Identity };

    public object? Invoke(object?[] arguments) => interpreter.InvokeClosure(this, interpreter.FromHost(arguments, method));

    public override bool Equals(object? obj) =>
        obj is Closure other && (ReferenceEquals(Identity, other.Identity)
            || ReferenceEquals(receiver, other.Receiver) && SymbolEqualityComparer.Default.Equals(method, other.Method)
            && (code is null ? other.Code is null : method.MethodKind == MethodKind.LocalFunction && ReferenceEquals(code, other.Code) && Scope.SameVariables(scope, other.Scope)));

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(method);

    private object Identity { get; set; } = new();
}
