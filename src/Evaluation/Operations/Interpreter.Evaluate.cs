using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? Evaluate(IOperation operation, Frame frame)
    {
        Tick(operation);
        _site = operation;
        // A reference to a capture has the constant of the code it stands for, also where the graph kept its opposite.
        if (operation.ConstantValue.HasValue && operation is not (IAssignmentOperation or IFlowCaptureReferenceOperation))
        {
            return operation.Type is { } constantType ? ConstantOf(operation.ConstantValue.Value, constantType) : operation.ConstantValue.Value;
        }

        EnsureStack(operation);
        return operation.Kind switch
        {
            OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.FlowCaptureReference or OperationKind.InstanceReference => ReadVariable(operation, frame),
            OperationKind.FlowCapture => Capture((IFlowCaptureOperation)operation, frame),
            OperationKind.ExpressionStatement => Evaluate(((IExpressionStatementOperation)operation).Operation, frame),
            OperationKind.Invocation => Invocation((IInvocationOperation)operation, frame),
            OperationKind.PropertyReference or OperationKind.FieldReference => ReadMemberOperation((IMemberReferenceOperation)operation, frame),
            OperationKind.Binary => Binary((IBinaryOperation)operation, frame),
            OperationKind.Unary => Unary((IUnaryOperation)operation, frame),
            OperationKind.TupleBinary => TupleBinary((ITupleBinaryOperation)operation, frame),
            OperationKind.Conversion => Conversion((IConversionOperation)operation, frame),
            OperationKind.SimpleAssignment => Assign((ISimpleAssignmentOperation)operation, frame),
            OperationKind.CompoundAssignment => AssignCompound((ICompoundAssignmentOperation)operation, frame),
            OperationKind.CoalesceAssignment => AssignCoalesce((ICoalesceAssignmentOperation)operation, frame),
            OperationKind.Increment or OperationKind.Decrement => Increment((IIncrementOrDecrementOperation)operation, frame),
            OperationKind.DeconstructionAssignment => Deconstruct((IDeconstructionAssignmentOperation)operation, frame),
            OperationKind.ObjectCreation => CreateObject((IObjectCreationOperation)operation, frame),
            OperationKind.AnonymousObjectCreation => CreateAnonymous((IAnonymousObjectCreationOperation)operation, frame),
            OperationKind.TypeParameterObjectCreation => CreateOfTypeParameter((ITypeParameterObjectCreationOperation)operation, frame),
            OperationKind.ArrayCreation => CreateArray((IArrayCreationOperation)operation, frame),
            OperationKind.ArrayElementReference => ReadElement((IArrayElementReferenceOperation)operation, frame),
            OperationKind.CollectionExpression => CreateCollection((ICollectionExpressionOperation)operation, frame),
            OperationKind.DelegateCreation => CreateDelegate((IDelegateCreationOperation)operation, frame),
            OperationKind.FlowAnonymousFunction => CreateClosure((IFlowAnonymousFunctionOperation)operation, frame),
            OperationKind.MethodReference => ReferToMethod((IMethodReferenceOperation)operation, frame),
            OperationKind.InterpolatedString => Interpolate((IInterpolatedStringOperation)operation, frame),
            OperationKind.Tuple => CreateTuple((ITupleOperation)operation, frame),
            OperationKind.IsPattern => Matches(((IIsPatternOperation)operation).Pattern, Evaluate(((IIsPatternOperation)operation).Value, frame), frame),
            OperationKind.IsType => IsOfType((IIsTypeOperation)operation, frame),
            OperationKind.IsNull => Evaluate(((IIsNullOperation)operation).Operand, frame) is null,
            OperationKind.DefaultValue => DefaultOf(Close(operation.Type!, frame)),
            OperationKind.TypeOf => TypeObject(Close(((ITypeOfOperation)operation).TypeOperand, frame)),
            OperationKind.Range or OperationKind.ImplicitIndexerReference => IndexOrRange(operation, frame),
            OperationKind.CaughtException => frame.LastCaught!.Value,
            OperationKind.Parenthesized => Evaluate(((IParenthesizedOperation)operation).Operand, frame),
            OperationKind.DeclarationExpression => Evaluate(((IDeclarationExpressionOperation)operation).Expression, frame),
            OperationKind.Discard => null,
            OperationKind.TranslatedQuery => Evaluate(((ITranslatedQueryOperation)operation).Operation, frame),
            OperationKind.Argument => Evaluate(((IArgumentOperation)operation).Value, frame),
            OperationKind.Conditional => Conditional((IConditionalOperation)operation, frame),
            OperationKind.Coalesce => Evaluate(((ICoalesceOperation)operation).Value, frame) ?? Evaluate(((ICoalesceOperation)operation).WhenNull, frame),
            OperationKind.SwitchExpression => Switch((ISwitchExpressionOperation)operation, frame),
            OperationKind.With => With((IWithOperation)operation, frame),
            OperationKind.ObjectOrCollectionInitializer or OperationKind.ConditionalAccess or OperationKind.ConditionalAccessInstance => InInitializer(operation, frame),
            OperationKind.EventAssignment => AssignEvent((IEventAssignmentOperation)operation, frame),
            OperationKind.EventReference => PlaceOfEvent((IEventReferenceOperation)operation, frame).Value,
            OperationKind.Utf8String => System.Text.Encoding.UTF8.GetBytes(((IUtf8StringOperation)operation).Value),
            OperationKind.InlineArrayAccess => InlineArrayAccess((IInlineArrayAccessOperation)operation, frame),
            OperationKind.SizeOf => SizeOf((ISizeOfOperation)operation, frame),
            OperationKind.None => EvaluateUnnamed(operation, frame),
            _ => throw Refuse(operation),
        };
    }

    private object IsOfType(IIsTypeOperation operation, Frame frame) =>
        IsInstance(Evaluate(operation.ValueOperand, frame), Close(operation.TypeOperand, frame)) != operation.IsNegated;

    private object? Conditional(IConditionalOperation operation, Frame frame) =>
        (bool)Evaluate(operation.Condition, frame)! ? Evaluate(operation.WhenTrue, frame)
        : operation.WhenFalse is { } otherwise ? Evaluate(otherwise, frame)
        : null;

    private object? ReadVariable(IOperation operation, Frame frame)
    {
        switch (operation)
        {
            case IFlowCaptureReferenceOperation reference:
                return frame[reference.Id] is Place place ? place.Value : frame[reference.Id];
            case IInstanceReferenceOperation when frame.Receiver is Place extended:
                return extended.Value;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                return _initialized.Count > 0 ? _initialized.Peek() : frame.Receiver;
            case IInstanceReferenceOperation:
                return frame.Receiver;
            default:
                return PlaceOfVariable(operation, frame).Value;
        }
    }

    private Place PlaceOfVariable(IOperation operation, Frame frame)
    {
        ISymbol symbol = operation is ILocalReferenceOperation local ? local.Local : ((IParameterReferenceOperation)operation).Parameter;
        if (frame.Scope.Find(symbol) is { } place)
        {
            return place;
        }

        // The receiver of an extension block belongs to all its members.
        if (symbol is IParameterSymbol { ContainingSymbol: INamedTypeSymbol } && frame.Receiver is Place extended)
        {
            return extended;
        }

        // A parameter of a primary constructor, used outside it, is state of the object.
        if (symbol is IParameterSymbol && frame.Receiver is Instance { Captured: { } captured } && captured.TryGetValue(symbol.OriginalDefinition, out var stored))
        {
            return stored;
        }

        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol or IPropertySymbol } parameter && frame.Scope.Owner is IMethodSymbol owner && parameter.Ordinal < owner.Parameters.Length
            && frame.Scope.Find(owner.Parameters[parameter.Ordinal]) is { } same && owner.Parameters[parameter.Ordinal].Name == parameter.Name)
        {
            return same;
        }

        var cell = new Cell(null);
        frame.Scope.Declare(symbol, cell);
        return symbol is ILocalSymbol ? cell : throw Fail(EvaluationRules.UnsupportedConstruct, operation, $"the parameter {symbol.Name}");
    }

    private object? Capture(IFlowCaptureOperation capture, Frame frame)
    {
        // A captured struct is the receiver itself, except where `with` asks for a copy.
        frame[capture.Id] = capture.Value is IArrayElementReferenceOperation element && frame.Code.AssignedCaptures.Contains(capture.Id) ? LatePlaceOfElement(element, frame)
            : frame.Code.WrittenCaptures.Contains(capture.Id) ? PlaceOf(capture.Value, frame)
            : capture.Syntax.Parent is WithExpressionSyntax with && with.Expression == capture.Syntax ? ValueOf(capture.Value, frame)
            : Evaluate(capture.Value, frame);
        return null;
    }

    private object? Switch(ISwitchExpressionOperation operation, Frame frame)
    {
        var value = Evaluate(operation.Value, frame);
        foreach (var arm in operation.Arms)
        {
            if (Matches(arm.Pattern, value, frame) && (arm.Guard is null || (bool)Evaluate(arm.Guard, frame)!))
            {
                return Evaluate(arm.Value, frame);
            }
        }

        throw Throw(new SwitchExpressionException(value), operation);
    }

    /// <summary>The value of an expression as another place takes it: structs are copied, boxes and objects are shared.</summary>
    private object? ValueOf(IOperation operation, Frame frame) => CopyAs(Evaluate(operation, frame), operation.Type, frame);

    private object? CopyAs(object? value, ITypeSymbol? type, Frame frame) => CopyAs(value, type, frame.Types);

    private object? CopyAs(object? value, ITypeSymbol? type, TypeMap? types) =>
        value is null || type is { IsReferenceType: true } || type is ITypeParameterSymbol && types is not null && Close(type, types).IsReferenceType ? value : CopyValue(value);

    /// <summary>A value taken from one place to another: structs are copied, also those within tuples; everything else is shared.</summary>
    public static object? CopyValue(object? value) => value switch
    {
        Instance { Type.IsValueType: true } instance => instance.Copy(),
        InlineBuffer buffer => buffer.Copy(),
        ValueType tuple when Tuples.MayHoldInstances(tuple) => Tuples.Copy(tuple),
        _ => value,
    };

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>Equal constants are one object, as at run time.</summary>
    private string Interned(string text)
    {
        if (!_texts.TryGetValue(text, out var known))
        {
            _texts[text] = known = text;
        }

        return known;
    }

    private object? ConstantOf(object? value, ITypeSymbol type)
    {
        if (value is string text)
        {
            return Interned(text);
        }

        if (value is null || type.TypeKind != TypeKind.Enum && type.OriginalDefinition.SpecialType is not (SpecialType.System_Nullable_T or SpecialType.System_IntPtr or SpecialType.System_UIntPtr))
        {
            return value;
        }

        if (type.TypeKind != TypeKind.Enum && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            return Number(value, type.SpecialType, isChecked: false, null);
        }

        return type.TypeKind == TypeKind.Enum ? EnumOf((INamedTypeSymbol)type, value) : ConstantOf(value, ((INamedTypeSymbol)type).TypeArguments[0]);
    }
}
