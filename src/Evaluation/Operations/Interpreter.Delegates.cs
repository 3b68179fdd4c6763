using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? CreateDelegate(IDelegateCreationOperation creation, Frame frame)
    {
        var type = Close(creation.Type!, frame);
        return creation.Target switch
        {
            IFlowAnonymousFunctionOperation lambda => AsDelegate(CreateClosure(lambda, frame), type),
            IMethodReferenceOperation reference => AsDelegate(ReferToMethod(reference, frame), type),
            { } other => AsDelegateOf(Evaluate(other, frame) ?? throw NullReference(creation), type),
        };
    }

    /// <summary>A real delegate where the host knows the type and can make one, else the closure itself.</summary>
    private object AsDelegate(Closure closure, ITypeSymbol type)
    {
        var made = Types.Find(type) is { } host && typeof(Delegate).IsAssignableFrom(host) && !host.IsAbstract ? MakeDelegate(host, closure) : null;
        return made is null ? closure.As(type) : Tagged(made, type);
    }

    private const int KnownDelegates = 10_000;
    private readonly Dictionary<(Type, Closure), Delegate> _delegates = [];

    /// <summary>Delegates of the same method of the same object are equal, for the library too: they are one object here.</summary>
    private Delegate? MakeDelegate(Type host, Closure closure)
    {
        if (closure.Code is not null && closure.Method.MethodKind != MethodKind.LocalFunction)
        {
            return Delegates.Create(host, closure);
        }

        if (!_delegates.TryGetValue((host, closure), out var known) && Delegates.Create(host, closure) is { } made)
        {
            if (_delegates.Count >= KnownDelegates)
            {
                _delegates.Clear();
            }

            _delegates[(host, closure)] = known = made;
        }

        return known;
    }

    /// <summary>A delegate of another delegate's code.</summary>
    private object AsDelegateOf(object value, ITypeSymbol type)
    {
        object?[] parts = [.. PartsOf(value).Select(part => part is Closure or Delegate { Target: DelegateShim } ? AsDelegate(CodeOf(part), type) : part)];
        return JoinParts(parts)!;
    }

    private static Closure CodeOf(object part) => part as Closure ?? ((DelegateShim)((Delegate)part).Target!).Closure;

    private Closure CreateClosure(IFlowAnonymousFunctionOperation lambda, Frame frame)
    {
        if (lambda.Symbol.IsAsync)
        {
            throw Concurrent(lambda, "an async lambda");
        }

        return new(this, lambda.Symbol, frame.Receiver, frame.Scope.Capture(), frame.Types, GraphOf(lambda, frame), isVirtual: false);
    }

    private Closure ReferToMethod(IMethodReferenceOperation reference, Frame frame)
    {
        var method = Close(reference.Method, frame);
        if (method.ReducedFrom is { } full)
        {
            method = full.TypeParameters.Length == 0 ? full : Close(method.GetConstructedReducedFrom()!, frame);
        }

        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var definition = method.OriginalDefinition;
            return new(this, method, frame.Receiver, ScopeOf(definition, frame.Scope)?.Capture(), frame.Types, GraphOfLocalFunction(definition, frame), isVirtual: false);
        }

        if (method is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } && (method.IsAbstract || method.IsVirtual) && reference.ConstrainedToType is { } constrained)
        {
            method = StaticImplementation(Close(constrained, frame), method, reference);
        }

        if (reference.Instance is null && method.IsExtensionMethod && ExtendedBy(reference) is { } extended)
        {
            return new(this, method, ConvertTo(ValueOf(extended, frame), method.Parameters[0].Type, reference), null, null, null, isVirtual: false);
        }

        var receiver = reference.Instance is null ? null : IsExtension(method) ? PlaceOf(reference.Instance, frame) : ValueOf(reference.Instance, frame);
        if (receiver is null && !method.IsStatic)
        {
            throw NullReference(reference);
        }

        return new(this, method, receiver, null, null, null, reference.IsVirtual);
    }

    /// <summary>The receiver of an extension method taken as a method group, which the operation leaves out; null when the class is named instead.</summary>
    private IOperation? ExtendedBy(IMethodReferenceOperation reference)
    {
        if (reference.Syntax is not MemberAccessExpressionSyntax { Expression: var receiver })
        {
            return null;
        }

        var model = ModelOf(receiver.SyntaxTree);
        return model.GetSymbolInfo(receiver, _cancellationToken).Symbol is INamespaceOrTypeSymbol ? null : model.GetOperation(receiver, _cancellationToken);
    }

    private object? InvokeDelegate(object? target, object?[] arguments, IOperation? site)
    {
        if (target is null)
        {
            throw NullReference(site);
        }

        object? result = null;
        foreach (var part in PartsOf(target))
        {
            result = part is Closure || part is Delegate { Target: DelegateShim { Closure.Interpreter: var owner } } && owner == this
                ? InvokeClosure(CodeOf(part), arguments, site)
                : InvokeHostDelegate((Delegate)part, arguments, site);
        }

        return result;
    }

    private object? InvokeHostDelegate(Delegate target, object?[] arguments, IOperation? site)
    {
        var parameters = target.Method.GetParameters();
        var offset = parameters.Length - arguments.Length;
        var values = arguments.Select((argument, i) => argument is Place place ? place.Value : offset < 0 ? argument : ToHost(argument, ParameterType(parameters[i + offset]))).ToArray();
        var result = InvokeHost(() => target.DynamicInvoke(values), site);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is Place place)
            {
                place.Value = FromHost(values[i], null);
            }
        }

        return FromHost(result, null);
    }

    /// <summary>The delegates a delegate calls, in their order.</summary>
    private static object[] PartsOf(object? value) => value switch
    {
        null => [],
        Closure closure => [.. closure.Parts ?? [closure]],
        Delegate several => several.GetInvocationList(),
        _ => throw new InvalidOperationException($"{value.GetType()} is no delegate."),
    };

    private object? JoinParts(object?[] parts) => parts.Length switch
    {
        0 => null,
        1 => parts[0],
        _ when parts.All(part => part is Delegate) => Delegate.Combine([.. parts.Cast<Delegate>()]),
        _ => Closure.Of([.. parts.Select(part => CodeOf(part!))]),
    };

    private object? CombineDelegates(BinaryOperatorKind kind, object? left, object? right, IOperation? site)
    {
        var (first, second) = (PartsOf(left), PartsOf(right));
        if (kind == BinaryOperatorKind.Add)
        {
            CheckCount(first.Length + (long)second.Length, site);
            Charge((first.Length + second.Length) / ElementsPerStep, site);
            return left is null ? right : right is null ? left : Retagged(JoinParts([.. first, .. second]), left);
        }

        for (var start = first.Length - second.Length; start >= 0 && second.Length > 0; start--)
        {
            if (SameParts(first.Skip(start).Take(second.Length), second))
            {
                return Retagged(JoinParts([.. first.Take(start), .. first.Skip(start + second.Length)]), left!);
            }
        }

        return left;
    }

    private static bool SameParts(IEnumerable<object> left, IEnumerable<object> right) => left.SequenceEqual(right, SamePart.Instance);

    /// <summary>What every delegate has besides its call.</summary>
    private object? DelegateMember(IMethodSymbol method, object receiver, object?[] arguments, IOperation? site) => method.Name switch
    {
        "Equals" => arguments[0] is Closure or Delegate && SameParts(PartsOf(receiver), PartsOf(arguments[0])),
        "GetHashCode" => PartsOf(receiver).Aggregate(17, (hash, part) => unchecked((hash * 31) + SamePart.Instance.GetHashCode(part))),
        "GetInvocationList" => Array.ConvertAll(PartsOf(receiver), part => part),
        "ToString" => receiver is Closure { Type: { } type } ? TypeValue.Reflection(type) : receiver.ToString(),
        "GetType" => receiver is Closure { Type: { } type } ? TypeObject(type) : receiver.GetType(),
        "get_HasSingleTarget" => PartsOf(receiver).Length == 1,
        _ => RefuseDelegateMember(method, site),
    };

    private object? RefuseDelegateMember(IMethodSymbol method, IOperation? site)
    {
        // The list refuses it in its own words, with the way out.
        LibraryMemberOf(method, site);
        throw Fail(EvaluationRules.NotAllowed, site, NameOf(method), "is reflection, which is not evaluated");
    }

    /// <summary>Runs a closure, from interpreted code or from host code that was given it.</summary>
    public object? InvokeClosure(Closure closure, object?[] arguments, IOperation? site = null) => Enter(() =>
    {
        Tick(site);
        if (closure.Parts is { } parts)
        {
            return parts.Aggregate((object?)null, (_, part) => InvokeClosure(part, arguments, site));
        }

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
        Declare(method, arguments, scope, closure.Types);
        return RunBody(new Frame(closure.Code, scope, closure.Receiver, closure.Types), method, site ?? _site, method.ReturnType);
    });

    /// <summary>Two parts are the same when they call the same method of the same object, though their targets here differ.</summary>
    private sealed class SamePart : IEqualityComparer<object>
    {
        public static readonly SamePart Instance = new();

        public new bool Equals(object? x, object? y) => ReferenceEquals(x, y) || IsCode(x) && IsCode(y) ? CodeOf(x!).Equals(CodeOf(y!)) : object.Equals(x, y);

        public int GetHashCode(object part) => IsCode(part) ? CodeOf(part).GetHashCode() : part.GetHashCode();

        private static bool IsCode(object? part) => part is Closure or Delegate { Target: DelegateShim };
    }
}
