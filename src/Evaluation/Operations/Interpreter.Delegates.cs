using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? CreateDelegate(IDelegateCreationOperation creation, Frame frame)
    {
        var type = Close(creation.Type!, frame);
        var closure = creation.Target switch
        {
            IFlowAnonymousFunctionOperation lambda => CreateClosure(lambda, frame),
            IMethodReferenceOperation reference => ReferToMethod(reference, frame),
            { } other => Evaluate(other, frame),
        };
        return closure is Closure code ? AsDelegate(code, type) : closure;
    }

    /// <summary>A real delegate where the host knows the type, else the closure itself.</summary>
    private object AsDelegate(Closure closure, ITypeSymbol type)
    {
        if (Types.Find(type) is not { } host || !typeof(Delegate).IsAssignableFrom(host))
        {
            return closure;
        }

        return Delegates.Create(host, closure) ?? throw Fail(EvaluationRules.UnsupportedConstruct, _site, $"the delegate type {type.ToDisplayString()}");
    }

    private Closure CreateClosure(IFlowAnonymousFunctionOperation lambda, Frame frame)
    {
        if (lambda.Symbol.IsAsync)
        {
            throw Fail(EvaluationRules.Concurrency, lambda, "an async lambda");
        }

        return new(this, lambda.Symbol, frame.Receiver, frame.Scope.Capture(), frame.Types, GraphOf(lambda, frame), isVirtual: false);
    }

    private Closure ReferToMethod(IMethodReferenceOperation reference, Frame frame)
    {
        var method = Close(reference.Method, frame);
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var definition = method.OriginalDefinition;
            return new(this, method, frame.Receiver, ScopeOf(definition, frame.Scope)?.Capture(), frame.Types, GraphOfLocalFunction(definition, frame), isVirtual: false);
        }

        if (method is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } && (method.IsAbstract || method.IsVirtual) && reference.ConstrainedToType is { } constrained)
        {
            method = StaticImplementation(Close(constrained, frame), method, reference);
        }

        var receiver = reference.Instance is null ? null : CopyValue(Evaluate(reference.Instance, frame));
        if (receiver is null && !method.IsStatic)
        {
            throw NullReference(reference);
        }

        return new(this, method, receiver, null, null, null, reference.IsVirtual);
    }

    private object? InvokeDelegate(object? target, object?[] arguments, IOperation? site)
    {
        switch (target)
        {
            case null:
                throw NullReference(site);
            case Closure closure:
                return InvokeClosure(closure, arguments, site);
            case Delegate { Target: DelegateShim { Closure: { Interpreter: var owner } closure } } single when owner == this && single.GetInvocationList().Length == 1:
                return InvokeClosure(closure, arguments, site);
            default:
                return FromHost(InvokeHost(() => ((Delegate)target).DynamicInvoke(arguments), site), null);
        }
    }

    private object? CombineDelegates(BinaryOperatorKind kind, object? left, object? right, IOperation site)
    {
        if (left is Closure || right is Closure)
        {
            throw Fail(EvaluationRules.UnsupportedConstruct, site, "combining delegates of a type that is declared here; use Action or Func");
        }

        if (kind == BinaryOperatorKind.Add)
        {
            CheckCount(TargetsOf(left) + (long)TargetsOf(right), site);
            Charge((TargetsOf(left) + TargetsOf(right)) / ElementsPerStep, site);
            return Delegate.Combine((Delegate?)left, (Delegate?)right);
        }

        // Two delegates of the same code are equal for the language, though their targets here differ.
        var rest = (left as Delegate)?.GetInvocationList().ToList() ?? [];
        var last = right is null ? -1 : rest.FindLastIndex(item => SameReference(item, right));
        if (last >= 0)
        {
            rest.RemoveAt(last);
        }

        return Delegate.Combine([.. rest]);
    }

    private static int TargetsOf(object? value) => value is MulticastDelegate target ? target.GetInvocationList().Length : 0;

    /// <summary>Runs a closure, from interpreted code or from host code that was given it.</summary>
    public object? InvokeClosure(Closure closure, object?[] arguments, IOperation? site = null) => Enter(() =>
    {
        Tick(site);
        var method = closure.Method;
        if (closure.Code is null)
        {
            var receiver = closure.Receiver;
            if (method.IsStatic && arguments.Length == method.Parameters.Length - 1)
            {
                // A method group of an extension method keeps its first argument.
                arguments = [receiver, .. arguments];
                receiver = null;
            }

            return Call(method, receiver, arguments, site ?? _site, closure.IsVirtual);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            return RunLocalFunction(method, closure.Code, arguments, site ?? _site, closure.Scope, closure.Receiver, closure.Types);
        }

        var scope = new Scope(method, closure.Scope);
        Declare(method, arguments, scope);
        return RunBody(new Frame(closure.Code, scope, closure.Receiver, closure.Types), method, site ?? _site, method.ReturnType);
    });
}
