using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Code together with what it captured: a lambda, a local function or a method group.</summary>
internal sealed class Closure(Interpreter interpreter, IMethodSymbol method, object? receiver, Scope? scope, TypeMap? types, CodeGraph? code, bool isVirtual)
{
    public Interpreter Interpreter => interpreter;

    public IMethodSymbol Method => method;

    public object? Receiver => receiver;

    public Scope? Scope => scope;

    public TypeMap? Types => types;

    public CodeGraph? Code => code;

    public bool IsVirtual => isVirtual;

    public object? Invoke(object?[] arguments) => interpreter.InvokeClosure(this, arguments);

    public override bool Equals(object? obj) =>
        obj is Closure other && code is null && other.Code is null && ReferenceEquals(receiver, other.Receiver)
        && SymbolEqualityComparer.Default.Equals(method, other.Method) || ReferenceEquals(this, obj);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(method);
}
