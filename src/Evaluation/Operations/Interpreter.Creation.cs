using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<ISymbol, IFieldSymbol?> _positionalFields = new(SymbolEqualityComparer.Default);
    private readonly Stack<object?> _initialized = new();

    private object? CreateObject(IObjectCreationOperation creation, Frame frame)
    {
        var type = (INamedTypeSymbol)Close(creation.Type!, frame);
        object? created;
        if (creation.Syntax is SwitchExpressionSyntax unmatched && type.Name == "SwitchExpressionException")
        {
            return new SwitchExpressionException(Unmatched(unmatched, frame));
        }

        if (creation.Constructor is not { } constructor)
        {
            created = DefaultOf(type);
        }
        else
        {
            var arguments = ArgumentsOf(creation.Arguments, constructor.Parameters.Length, frame);
            frame.Current = creation;
            _site = creation;
            created = Create(Close(constructor, frame), arguments, creation);
        }

        return creation.Initializer is null ? created : Initialize(created, creation.Initializer, frame);
    }

    /// <summary>The value a switch expression looked at: the graph kept it where it was first evaluated.</summary>
    private static object? Unmatched(SwitchExpressionSyntax expression, Frame frame) =>
        frame.Code.Graph.Blocks.SelectMany(block => block.Operations).OfType<IFlowCaptureOperation>().FirstOrDefault(capture => capture.Syntax == expression.GoverningExpression) is { } kept
            ? frame[kept.Id] is Place place ? place.Value : frame[kept.Id]
            : null;

    private object? CreateOfTypeParameter(ITypeParameterObjectCreationOperation creation, Frame frame)
    {
        var type = (INamedTypeSymbol)Close(creation.Type!, frame);
        var created = type.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.Length == 0) is { } constructor
            ? Create(constructor, [], creation)
            : DefaultOf(type);
        return creation.Initializer is null ? created : Initialize(created, creation.Initializer, frame);
    }

    private object CreateAnonymous(IAnonymousObjectCreationOperation creation, Frame frame)
    {
        var instance = NewInstance(AnonymousType((INamedTypeSymbol)creation.Type!, frame));
        foreach (var initializer in creation.Initializers.OfType<ISimpleAssignmentOperation>())
        {
            var property = ((IPropertyReferenceOperation)initializer.Target).Property;
            instance.Slots[instance.Layout.SlotOf(property)] = ValueOf(initializer.Value, frame);
        }

        return instance;
    }

    private INamedTypeSymbol AnonymousType(INamedTypeSymbol type, Frame frame)
    {
        var properties = type.GetMembers().OfType<IPropertySymbol>().ToArray();
        return frame.Types is null || !properties.Any(property => HasTypeParameter(property.Type)) ? type
            : _compilation.CreateAnonymousTypeSymbol([.. properties.Select(property => Close(property.Type, frame))], [.. properties.Select(property => property.Name)]);
    }

    /// <summary>Makes an object by a closed constructor.</summary>
    public object? Create(IMethodSymbol constructor, object?[] arguments, IOperation? site)
    {
        var type = constructor.ContainingType;
        if (!IsOwn(type))
        {
            return CreateHost(constructor, arguments, site);
        }

        if (type.TypeKind == TypeKind.Struct && constructor is { IsImplicitlyDeclared: true, Parameters.Length: 0 })
        {
            return NewInstance(type);
        }

        var instance = NewInstance(type);
        InvokeConstructor(constructor, instance, arguments, site);
        return instance;
    }

    /// <summary>Runs a constructor on an object: initializers, base constructor, body.</summary>
    private void InvokeConstructor(IMethodSymbol constructor, Instance instance, object?[] arguments, IOperation? site)
    {
        Tick(site);
        var type = constructor.ContainingType;
        if (!IsOwn(type))
        {
            CreateHostBase(constructor, instance, arguments, site);
            return;
        }

        if (HasStaticConstructor(type))
        {
            InitializeStatics(type, site);
        }

        var definition = constructor.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        var syntax = definition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken);
        var isPrimary = syntax is TypeDeclarationSyntax { ParameterList: not null } && !(definition.IsImplicitlyDeclared && definition.Parameters.Length == 0);
        var scope = new Scope(definition, null);
        Declare(definition, arguments, scope, TypeMap.For(constructor, null));
        if (IsCopyConstructor(definition) && syntax is not ConstructorDeclarationSyntax)
        {
            instance.Become((Instance)arguments[0]!);
            return;
        }

        if (isPrimary)
        {
            instance.Captured ??= new(SymbolEqualityComparer.Default);
            foreach (var parameter in definition.Parameters)
            {
                instance.Captured[parameter] = scope.Find(parameter)!;
                if (type.IsRecord && BackingOfPositional(type, parameter) is { } backing)
                {
                    instance.Slots[instance.Layout.SlotOf(backing)] = scope.Find(parameter)!.Value;
                }
            }
        }

        var types = TypeMap.For(constructor, null);
        if (syntax is not ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ThisKeyword } && !IsCopyConstructor(definition))
        {
            foreach (var initializer in InitializersOf(type.OriginalDefinition, isStatic: false))
            {
                RunInitializer(initializer, type, scope, instance, types, site);
            }
        }

        var body = BodyOf(definition);
        if (body is not null && GraphOf(body) is { } code)
        {
            InFrame(new Frame(code, scope, instance, types), site, Run);
        }
        else if (type.BaseType is { } parent && type.TypeKind == TypeKind.Class)
        {
            var baseConstructor = parent.InstanceConstructors.First(candidate => candidate.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams));
            InvokeConstructor(baseConstructor, instance, WithDefaults(baseConstructor, []), site);
        }
    }

    private static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1 && constructor.ContainingType.IsReferenceType
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    private IFieldSymbol? BackingOfPositional(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        if (!_positionalFields.TryGetValue(parameter, out var field))
        {
            _positionalFields[parameter] = field = type.GetMembers(parameter.Name).OfType<IPropertySymbol>()
                .FirstOrDefault(property => property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax) is { } positional
                ? BackingField(positional)
                : null;
        }

        return field;
    }

    private object? Initialize(object? created, IObjectOrCollectionInitializerOperation initializer, Frame frame)
    {
        _initialized.Push(created);
        try
        {
            foreach (var part in initializer.Initializers)
            {
                if (part is IMemberInitializerOperation member)
                {
                    Initialize(Evaluate(member.InitializedMember, frame), member.Initializer, frame);
                }
                else
                {
                    Evaluate(part, frame);
                }
            }
        }
        finally
        {
            _initialized.Pop();
        }

        return created;
    }

    private object? With(IWithOperation with, Frame frame)
    {
        var original = Evaluate(with.Operand, frame) ?? throw NullReference(with);
        return Initialize(Clone((Instance)original, with), with.Initializer, frame);
    }

    /// <summary>Forms that a control flow graph has already taken apart; they are left in attributes only.</summary>
    private object? InInitializer(IOperation operation, Frame frame)
    {
        switch (operation)
        {
            case IConditionalAccessOperation access:
                var receiver = Evaluate(access.Operation, frame);
                if (receiver is null)
                {
                    return null;
                }

                _initialized.Push(receiver);
                try
                {
                    return Evaluate(access.WhenNotNull, frame);
                }
                finally
                {
                    _initialized.Pop();
                }

            case IConditionalAccessInstanceOperation:
                return _initialized.Peek();
            default:
                return Initialize(_initialized.Peek(), (IObjectOrCollectionInitializerOperation)operation, frame);
        }
    }
}
