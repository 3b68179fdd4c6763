using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<(ITypeSymbol, ISymbol), IMethodSymbol?> _implementations = new(DispatchComparer.Instance);

    private object? Invocation(IInvocationOperation invocation, Frame frame) =>
        Invoke(invocation, frame) is var result && invocation.TargetMethod.RefKind != RefKind.None && result is Place place ? place.Value : result;

    /// <summary>Calls; what returns by reference gives the place.</summary>
    private object? Invoke(IInvocationOperation invocation, Frame frame)
    {
        var method = Close(invocation.TargetMethod, frame);
        if (method.MethodKind == MethodKind.Constructor)
        {
            InvokeConstructor(method, (Instance)frame.Receiver!, ArgumentsOf(invocation.Arguments, method.Parameters.Length, frame), invocation);
            return null;
        }

        if (IsGateOfLock(method))
        {
            return PassGate(invocation, frame);
        }

        if (!method.ReturnsVoid || IsCompiled(method, invocation))
        {
            var receiver = method.IsStatic || invocation.Instance is null ? null
                : IsExtension(method) ? PlaceOf(invocation.Instance, frame)
                : Receiver(invocation.Instance, frame, method);
            var arguments = ArgumentsOf(invocation.Arguments, method.Parameters.Length, frame);
            frame.Current = invocation;
            _site = invocation;
            if (IsExtension(method))
            {
                return Call(method, receiver, arguments, invocation, isVirtual: false);
            }

            if (method.MethodKind == MethodKind.LocalFunction)
            {
                return CallLocalFunction(method, arguments, invocation, frame);
            }

            if (method is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } && (method.IsAbstract || method.IsVirtual) && invocation.ConstrainedToType is { } constrained)
            {
                var type = Close(constrained, frame);
                if (!IsOwn(type))
                {
                    return Numeric(method.Name, arguments, type, invocation, isChecked: false);
                }

                method = StaticImplementation(type, method, invocation);
            }

            if (receiver is null && !method.IsStatic && invocation.Instance is { Type.OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
            {
                throw NullReference(invocation);
            }

            return Call(method, receiver, arguments, invocation, invocation.IsVirtual);
        }

        return null;
    }

    /// <summary>Whether a call is there at all: one of a [Conditional] method is, where a symbol of it is defined.</summary>
    private static bool IsCompiled(IMethodSymbol method, IInvocationOperation invocation)
    {
        if (method.GetAttributes().IsEmpty)
        {
            return true;
        }

        string[] symbols = [.. method.GetAttributes()
            .Where(static attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" })
            .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault().Value as string ?? "")];
        if (symbols.Length == 0)
        {
            return true;
        }

        var tree = invocation.Syntax.SyntaxTree;
        var defined = new HashSet<string>(tree.Options.PreprocessorSymbolNames, StringComparer.Ordinal);
        // #define and #undef come before everything else in a file.
        foreach (var directive in tree.GetRoot().GetLeadingTrivia().Select(static trivia => trivia.GetStructure()))
        {
            _ = directive switch
            {
                DefineDirectiveTriviaSyntax { IsActive: true } define => defined.Add(define.Name.ValueText),
                UndefDirectiveTriviaSyntax { IsActive: true } undef => defined.Remove(undef.Name.ValueText),
                _ => false,
            };
        }

        return symbols.Any(defined.Contains);
    }

    /// <summary>Arguments by ordinal of their parameter, evaluated in the order they are written.</summary>
    private object?[] ArgumentsOf(ImmutableArray<IArgumentOperation> arguments, int count, Frame frame)
    {
        var values = new object?[count];
        foreach (var argument in arguments)
        {
            if (argument.Parameter is null)
            {
                throw Refuse(argument.Value);
            }

            values[argument.Parameter.Ordinal] = argument.Parameter.RefKind switch
            {
                RefKind.Ref or RefKind.Out => PlaceOf(argument.Value, frame),
                RefKind.None => ValueOf(argument.Value, frame),
                _ => IsVariable(argument.Value) && IsOwn(argument.Parameter) ? PlaceOf(argument.Value, frame) : ValueOf(argument.Value, frame),
            };
        }

        return values;
    }

    /// <summary>Completes a call from outside with the defaults of omitted parameters.</summary>
    public object?[] WithDefaults(IMethodSymbol method, IReadOnlyList<object?> arguments)
    {
        var values = new object?[method.Parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = i < arguments.Count ? arguments[i]
                : method.Parameters[i] is { HasExplicitDefaultValue: true } parameter
                    ? parameter.ExplicitDefaultValue is null ? DefaultOf(parameter.Type) : ConstantOf(parameter.ExplicitDefaultValue, parameter.Type)
                    : DefaultOf(method.Parameters[i].Type);
        }

        return values;
    }

    /// <summary>Calls any method: user code, the library, or what the compiler would synthesize.</summary>
    public object? Call(IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site, bool isVirtual)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            return InvokeDelegate(receiver, arguments, site);
        }

        if (method.ContainingType?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && !method.IsStatic)
        {
            return NullableMember(method, receiver, arguments, site);
        }

        if (IsExtension(method) && IsOwn(method))
        {
            return CallSource(method, method.IsStatic ? null : receiver as Place ?? new Cell(receiver), arguments, site);
        }

        if (receiver is Instance instance)
        {
            var implementation = isVirtual ? Dispatch(instance.Type, method) : method;
            return implementation is not null && IsOwn(implementation) && !IsObjectMember(implementation)
                ? CallSource(implementation, receiver, arguments, site)
                : CallBaseOf(instance, implementation ?? method, arguments, site);
        }

        if (receiver is null && !method.IsStatic)
        {
            throw NullReference(site);
        }

        return IsOwn(method) ? CallSource(method, receiver, arguments, site) : CallLibrary(method, receiver, arguments, site);
    }

    /// <summary>The method that runs for a receiver's type.</summary>
    private IMethodSymbol? Dispatch(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (!_implementations.TryGetValue((type, method), out var implementation))
        {
            _implementations[(type, method)] = implementation = FindImplementation(type, method);
        }

        if (implementation is null || method.TypeArguments.Length == 0)
        {
            return implementation;
        }

        return SymbolEqualityComparer.Default.Equals(implementation.OriginalDefinition, method.OriginalDefinition) ? method
            : implementation.ConstructedFrom.Construct([.. method.TypeArguments]);
    }

    private static IMethodSymbol? FindImplementation(INamedTypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            var found = type.FindImplementationForInterfaceMember(method.ConstructedFrom) as IMethodSymbol;
            if (found is not null && found.ContainingType.TypeKind != TypeKind.Interface)
            {
                return (found.IsVirtual || found.IsAbstract || found.IsOverride) ? FindImplementation(type, found) ?? found : found;
            }

            if (found is null)
            {
                // Variance: the implemented interface may be another construction of the same one.
                foreach (var candidate in type.AllInterfaces.Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.ContainingType.OriginalDefinition)))
                {
                    var member = candidate.GetMembers(method.Name).OfType<IMethodSymbol>()
                        .First(other => SymbolEqualityComparer.Default.Equals(other.OriginalDefinition, method.OriginalDefinition));
                    if (type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementing)
                    {
                        return implementing;
                    }
                }
            }

            return found ?? (method.IsAbstract ? null : method);
        }

        if (!method.IsVirtual && !method.IsAbstract && !method.IsOverride)
        {
            return method;
        }

        for (var level = type; level is not null; level = level.BaseType)
        {
            foreach (var candidate in level.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                    {
                        return candidate;
                    }
                }
            }
        }

        return method;
    }

    private IMethodSymbol StaticImplementation(ITypeSymbol type, IMethodSymbol method, IOperation site) =>
        type.FindImplementationForInterfaceMember(method) as IMethodSymbol
        ?? throw Fail(EvaluationRules.UnsupportedConstruct, site, $"{type.Name}.{method.Name}");

    /// <summary>A member of an extension block; its receiver is the block's parameter.</summary>
    // The kind is newer than the compiler this is built against.
    private static bool IsExtension(IMethodSymbol method) => (int)(method.ContainingType?.TypeKind ?? default) == 14;

    private static bool HasStaticConstructor(INamedTypeSymbol type) => type.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);

    /// <summary>Runs the body of a method of the compilation.</summary>
    private object? CallSource(IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        Tick(site);
        EnsureStack(site);
        var definition = method.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (definition.IsAsync)
        {
            throw Concurrent(site, $"the async method {NameOf(definition)}");
        }

        if (definition.MethodKind == MethodKind.LocalFunction)
        {
            throw Fail(EvaluationRules.UnsupportedConstruct, site, "a local function used outside its method");
        }

        if (PatternLibrary.Generated(this, method, site) is { } pattern)
        {
            return pattern;
        }

        var body = BodyOf(definition);
        if (body is null || GraphOf(body, definition) is not { } code)
        {
            return Synthesized(method, receiver, arguments, site);
        }

        if (method.IsStatic && method.MethodKind != MethodKind.StaticConstructor && HasStaticConstructor(method.ContainingType))
        {
            InitializeStatics(method.ContainingType, site);
        }

        var scope = new Scope(definition, null);
        var types = TypeMap.For(method, null);
        Declare(definition, arguments, scope, types);
        return RunBody(new Frame(code, scope, receiver, types), definition, site, method.ReturnType);
    }

    private void Declare(IMethodSymbol definition, object?[] arguments, Scope scope, TypeMap? types)
    {
        for (var i = 0; i < definition.Parameters.Length; i++)
        {
            var parameter = definition.Parameters[i];
            scope.Declare(parameter, arguments[i] is Place place
                ? parameter.RefKind == RefKind.None ? new Cell(CopyAs(place.Value, parameter.Type, types)) : place
                : new Cell(CopyAs(arguments[i], parameter.Type, types)));
        }
    }

    private object? RunBody(Frame frame, IMethodSymbol definition, IOperation? site, ITypeSymbol returnType)
    {
        if (IsIterator(definition))
        {
            // An iterator of a struct works on the struct as it is now.
            return IteratorOf(frame.Receiver is Instance { Type.IsValueType: true } ? Fresh(frame) : frame, Close(returnType, frame), site);
        }

        return InFrame(frame, site, running =>
        {
            Run(running);
            return definition.ReturnsVoid ? null : running.Result;
        });
    }

    private object? CallLocalFunction(IMethodSymbol method, object?[] arguments, IOperation? site, Frame frame)
    {
        var definition = method.OriginalDefinition;
        var code = GraphOfLocalFunction(definition, frame);
        return RunLocalFunction(method, code, arguments, site, ScopeOf(definition, frame.Scope), frame.Receiver, frame.Types);
    }

    private static Scope? ScopeOf(IMethodSymbol function, Scope? scope)
    {
        while (scope is not null && !SymbolEqualityComparer.Default.Equals(scope.Owner, function.ContainingSymbol) && scope.Parent is not null)
        {
            scope = scope.Parent;
        }

        return scope;
    }

    private object? RunLocalFunction(IMethodSymbol method, CodeGraph code, object?[] arguments, IOperation? site, Scope? outer, object? receiver, TypeMap? types)
    {
        var definition = method.OriginalDefinition;
        if (definition.IsAsync)
        {
            throw Concurrent(site, $"the async function {definition.Name}");
        }

        var scope = new Scope(definition, outer);
        var closed = method.TypeArguments.Length == 0 ? types : TypeMap.For(method, types);
        Declare(definition, arguments, scope, closed);
        return RunBody(new Frame(code, scope, receiver, closed), definition, site, method.ReturnType);
    }

    private object? NullableMember(IMethodSymbol method, object? value, object?[] arguments, IOperation? site)
    {
        var underlying = method.ContainingType.TypeArguments[0];
        return method.Name switch
        {
            "get_HasValue" => value is not null,
            "get_Value" => value ?? throw Throw(new InvalidOperationException("Nullable object must have a value."), site),
            "GetValueOrDefault" => value ?? (arguments.Length > 0 ? arguments[0] : DefaultOf(underlying)),
            "ToString" => value is null ? "" : Text(value),
            "GetHashCode" => value?.GetHashCode() ?? 0,
            "Equals" => Equals(value, arguments[0]),
            _ => throw Fail(EvaluationRules.NotAllowed, site, $"Nullable.{method.Name}"),
        };
    }

    private sealed class DispatchComparer : IEqualityComparer<(ITypeSymbol, ISymbol)>
    {
        public static readonly DispatchComparer Instance = new();

        public bool Equals((ITypeSymbol, ISymbol) x, (ITypeSymbol, ISymbol) y) =>
            SymbolEqualityComparer.Default.Equals(x.Item1, y.Item1) && SymbolEqualityComparer.Default.Equals(x.Item2, y.Item2);

        public int GetHashCode((ITypeSymbol, ISymbol) pair) =>
            (SymbolEqualityComparer.Default.GetHashCode(pair.Item1) * 397) ^ SymbolEqualityComparer.Default.GetHashCode(pair.Item2);
    }
}
