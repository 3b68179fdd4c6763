using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<ISymbol, IFieldSymbol?> _backingFields = new(SymbolEqualityComparer.Default);

    /// <summary>The place an expression names; receivers and indices are evaluated once, here.</summary>
    private Place PlaceOf(IOperation operation, Frame frame)
    {
        Tick(operation);
        switch (operation)
        {
            case ILocalReferenceOperation { IsDeclaration: true } local:
                frame.Scope.Initialize(local.Local, null);
                return frame.Scope.Find(local.Local)!;
            case ILocalReferenceOperation or IParameterReferenceOperation:
                return PlaceOfVariable(operation, frame);
            case IFlowCaptureReferenceOperation reference:
                return frame[reference.Id] as Place ?? new ComputedPlace(() => frame[reference.Id], value => frame[reference.Id] = value);
            case IInstanceReferenceOperation when frame.Receiver is Place extended:
                return extended;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                return new Cell(ReadVariable(operation, frame));
            case IInstanceReferenceOperation:
                return new ComputedPlace(() => frame.Receiver, value => ((Instance)frame.Receiver!).Become((Instance)value!));
            case IFieldReferenceOperation field:
                return PlaceOfField(field, frame);
            case IPropertyReferenceOperation property:
                return PlaceOfProperty(property, frame);
            case IArrayElementReferenceOperation element:
                return PlaceOfElement(element, frame);
            case IImplicitIndexerReferenceOperation element:
                return PlaceOfImplicit(element, frame);
            case IDeclarationExpressionOperation declaration:
                return PlaceOf(declaration.Expression, frame);
            case IParenthesizedOperation parenthesized:
                return PlaceOf(parenthesized.Operand, frame);
            case IDiscardOperation:
                return new Cell(null);
            case IEventReferenceOperation reference:
                return PlaceOfEvent(reference, frame);
            case IInlineArrayAccessOperation element:
                return PlaceOfInlineElement(element, frame);
            case IInvocationOperation { TargetMethod.RefKind: not RefKind.None } invocation:
                return Invoke(invocation, frame) is var result && result is Place returned ? returned : new Cell(result);
            case IConversionOperation { Conversion: { IsIdentity: true }, OperatorMethod: null } identity:
                return PlaceOf(identity.Operand, frame);
            default:
                return new Cell(Evaluate(operation, frame));
        }
    }

    private Place PlaceOfField(IFieldReferenceOperation operation, Frame frame)
    {
        var field = operation.Field;
        if (field.IsStatic)
        {
            return StaticField(field, operation, frame, write: true);
        }

        if (operation.Instance is { Type: { IsValueType: true } type } && !IsOwn(type))
        {
            var container = PlaceOf(operation.Instance, frame);
            return new ComputedPlace(() => ReadField(field, container.Value, operation), value => container.Value = Tuples.With(container.Value!, field.CorrespondingTupleField?.Name ?? field.Name, value));
        }

        var receiver = Evaluate(operation.Instance!, frame) ?? throw NullReference(operation);
        return field.RefKind != RefKind.None && Slot(field, receiver) is Place referred ? referred
            : new ComputedPlace(() => ReadField(field, receiver, operation), value => WriteField(field, receiver, value, operation));
    }

    private Place PlaceOfProperty(IPropertyReferenceOperation operation, Frame frame)
    {
        var property = operation.Property;
        var receiver = ReceiverOf(operation, frame);
        if (operation.Parent is ISimpleAssignmentOperation { Syntax: EqualsValueClauseSyntax } && BackingField(property) is { } backing)
        {
            // An initializer fills the property's own field, whatever its setter or an override of it does.
            return property.IsStatic ? StaticField(backing, operation, frame, write: true) : new ComputedPlace(() => ReadField(backing, receiver, operation), value => WriteField(backing, receiver, value, operation));
        }

        var arguments = operation.Arguments.Length == 0 ? [] : ArgumentsOf(operation.Arguments, property.Parameters.Length, frame);
        var isVirtual = operation.Instance is not IInstanceReferenceOperation { Syntax: BaseExpressionSyntax };
        if (property.RefKind != RefKind.None)
        {
            var getter = Close(Accessor(property, static candidate => candidate.GetMethod)!, frame);
            return Call(getter, receiver, arguments, operation, isVirtual) is var returned && returned is Place place ? place : new Cell(returned);
        }

        return new ComputedPlace(
            () => GetProperty(property, receiver, arguments, operation, frame, isVirtual),
            value => SetProperty(property, receiver, arguments, value, operation, frame, isVirtual));
    }

    private object? ReadMemberOperation(IMemberReferenceOperation operation, Frame frame)
    {
        if (operation is IFieldReferenceOperation field)
        {
            if (field.Field.IsStatic)
            {
                return StaticField(field.Field, operation, frame, write: false).Value;
            }

            return ReadField(field.Field, Evaluate(field.Instance!, frame), operation);
        }

        var reference = (IPropertyReferenceOperation)operation;
        if (reference is { ConstrainedToType: { } constrained, Property: { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } })
        {
            var getter = reference.Property.GetMethod!;
            if (Close(constrained, frame) is var type && !IsOwn(type))
            {
                return Numeric(getter.Name, [], type, reference, isChecked: false);
            }

            return Call(StaticImplementation(Close(constrained, frame), Close(getter, frame), reference), null, [], operation, isVirtual: false);
        }

        var receiver = ReceiverOf(reference, frame);
        var arguments = reference.Arguments.Length == 0 ? [] : ArgumentsOf(reference.Arguments, reference.Property.Parameters.Length, frame);
        return GetProperty(reference.Property, receiver, arguments, operation, frame, reference.Instance is not IInstanceReferenceOperation { Syntax: BaseExpressionSyntax });
    }

    private object? ReceiverOf(IPropertyReferenceOperation reference, Frame frame)
    {
        var property = reference.Property;
        return property.IsStatic ? null
            : (property.GetMethod ?? property.SetMethod) is { } accessor && IsExtension(accessor) ? PlaceOf(reference.Instance!, frame)
            : Receiver(reference.Instance!, frame, property.GetMethod ?? property.SetMethod);
    }

    /// <summary>The object a member is called on. A struct that is no variable, or one that may only be read, is copied first, as the language has it.</summary>
    private object? Receiver(IOperation operation, Frame frame, IMethodSymbol? member)
    {
        var value = Evaluate(operation, frame);
        return value is Instance { Type: { IsValueType: true, IsReadOnly: false } } && member is { IsReadOnly: false } && operation.Type is { IsReferenceType: false } type
            && (type is not ITypeParameterSymbol || Close(type, frame).IsValueType) && IsReadOnlyPlace(operation, frame)
            ? CopyValue(value)
            : value;
    }

    private static bool IsReadOnlyPlace(IOperation operation, Frame frame) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.RefKind is not RefKind.Ref,
        IPropertyReferenceOperation property => property.Property.RefKind is not RefKind.Ref,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } reference => !IsBeingConstructed(field, frame) || reference.Instance is not (null or IInstanceReferenceOperation),
        IFieldReferenceOperation { Instance: { Type.IsValueType: true } container, Field.RefKind: RefKind.None } => IsReadOnlyPlace(container, frame),
        IFieldReferenceOperation { Field.RefKind: RefKind.RefReadOnly } => true,
        IParameterReferenceOperation parameter => parameter.Parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter,
        ILocalReferenceOperation local => local.Local.RefKind is RefKind.RefReadOnly,
        IInstanceReferenceOperation => frame.Scope.Owner is IMethodSymbol { IsReadOnly: true },
        _ => false,
    };

    private static bool IsBeingConstructed(IFieldSymbol field, Frame frame) =>
        frame.Scope.Owner is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } or IMethodSymbol { IsInitOnly: true } or INamedTypeSymbol
        && SymbolEqualityComparer.Default.Equals((frame.Scope.Owner as INamedTypeSymbol ?? frame.Scope.Owner.ContainingType)?.OriginalDefinition, field.ContainingType.OriginalDefinition);

    /// <summary>Whether an expression names a variable, which an <c>in</c> parameter then is another name for.</summary>
    private static bool IsVariable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation => !operation.ConstantValue.HasValue,
        IInvocationOperation call => call.TargetMethod.RefKind != RefKind.None,
        IPropertyReferenceOperation property => property.Property.RefKind != RefKind.None,
        IFlowCaptureReferenceOperation => true,
        _ => false,
    };

    private static object? Slot(IFieldSymbol field, object receiver) =>
        receiver is Instance instance && instance.Layout.SlotOf(field) is >= 0 and var slot ? instance.Slots[slot] : null;

    private object? ReadField(IFieldSymbol field, object? receiver, IOperation? site)
    {
        switch (receiver)
        {
            case null:
                throw NullReference(site);
            case Instance instance:
                var slot = instance.Layout.SlotOf(field);
                return slot < 0 ? ReadHostMember(field, instance.HostBase, site)
                    : instance.Slots[slot] is Place referred && field.RefKind != RefKind.None ? referred.Value
                    : instance.Slots[slot];
            default:
                return Tuples.IsTuple(receiver) ? FromHost(Tuples.Element(receiver, field.CorrespondingTupleField?.Name ?? field.Name), null) : ReadHostMember(field, receiver, site);
        }
    }

    private void WriteField(IFieldSymbol field, object? receiver, object? value, IOperation? site)
    {
        switch (receiver)
        {
            case null:
                throw NullReference(site);
            case Instance instance when instance.Layout.SlotOf(field) is >= 0 and var slot:
                if (field.RefKind != RefKind.None && value is not Place && instance.Slots[slot] is Place referred)
                {
                    referred.Value = value;
                }
                else
                {
                    instance.Slots[slot] = value;
                }

                break;
            default:
                WriteHostMember(field, receiver is Instance { HostBase: { } host } ? host : receiver, value, site);
                break;
        }
    }

    private object? GetProperty(IPropertySymbol property, object? receiver, object?[] arguments, IOperation? site, Frame? frame, bool isVirtual)
    {
        if (property.ContainingType.IsAnonymousType && receiver is Instance anonymous)
        {
            return anonymous.Slots[anonymous.Layout.SlotOf(property)];
        }

        var getter = Accessor(property, static candidate => candidate.GetMethod)!;
        var value = Call(frame is null ? getter : Close(getter, frame), receiver, arguments, site, isVirtual);
        return property.RefKind != RefKind.None && value is Place place ? place.Value : value;
    }

    private void SetProperty(IPropertySymbol property, object? receiver, object?[] arguments, object? value, IOperation? site, Frame? frame, bool isVirtual)
    {
        if (receiver is Array span && property is { IsIndexer: true, ReturnsByRef: true })
        {
            // The span of a whole array is the array; its elements are assigned through references.
            span.SetValue(ToHost(value, span.GetType().GetElementType()!), (int)arguments[0]!);
            return;
        }

        if (SetterOf(property) is not { } setter)
        {
            // Only a constructor or an initializer may assign a property without a setter: it means its field.
            var backing = BackingField(property) ?? throw Fail(EvaluationRules.UnsupportedConstruct, site, $"assigning {property.Name}");
            if (property.IsStatic)
            {
                StaticField(backing, site, frame, write: true).Value = value;
                return;
            }

            WriteField(backing, receiver, value, site);
            return;
        }

        Call(frame is null ? setter : Close(setter, frame), receiver, [.. arguments, value], site, isVirtual);
    }

    private static IMethodSymbol? SetterOf(IPropertySymbol property) => Accessor(property, static candidate => candidate.SetMethod);

    private static IMethodSymbol? Accessor(IPropertySymbol property, Func<IPropertySymbol, IMethodSymbol?> choose)
    {
        // An override may have only one of the two accessors.
        for (var candidate = property; candidate is not null; candidate = candidate.OverriddenProperty)
        {
            if (choose(candidate) is { } accessor)
            {
                return accessor;
            }
        }

        return null;
    }

    /// <summary>The field the compiler keeps a property in; looked for among all members of the type, so only once.</summary>
    private IFieldSymbol? BackingField(IPropertySymbol property)
    {
        var definition = property.OriginalDefinition;
        if (!_backingFields.TryGetValue(definition, out var field))
        {
            _backingFields[definition] = field = definition.ContainingType.GetMembers().OfType<IFieldSymbol>()
                .FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.AssociatedSymbol, definition));
        }

        return field;
    }

    public object? ReadMember(ISymbol member, object? receiver, IOperation? site) => member switch
    {
        IPropertySymbol property => GetProperty(property, receiver, [], site, null, isVirtual: true),
        IFieldSymbol { IsConst: true } constant => ConstantOf(constant.ConstantValue, constant.Type),
        IFieldSymbol { IsStatic: true } field => StaticField(field, site, null, write: false).Value,
        IFieldSymbol field => ReadField(field, receiver, site),
        _ => throw Fail(EvaluationRules.UnsupportedConstruct, site, $"reading {member.Name}"),
    };

    public void WriteMember(ISymbol member, object? receiver, object? value)
    {
        if (member is IPropertySymbol property)
        {
            SetProperty(property, receiver, [], value, null, null, isVirtual: true);
        }
        else
        {
            WriteField((IFieldSymbol)member, receiver, value, null);
        }
    }

    public object? ReadFromHost(IPropertySymbol property, Instance receiver) => Enter(() => ReadMember(property, receiver, null));

    private ThrownException NullReference(IOperation? site) =>
        Throw(new NullReferenceException("Object reference not set to an instance of an object."), site);
}
