using System.Runtime.CompilerServices;
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
        if (operation.ConstantValue.HasValue && operation is not IAssignmentOperation)
        {
            return operation.Type is { } constantType ? ConstantOf(operation.ConstantValue.Value, constantType) : operation.ConstantValue.Value;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        return operation switch
        {
            ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation or IInstanceReferenceOperation => ReadVariable(operation, frame),
            IFlowCaptureOperation capture => Capture(capture, frame),
            IExpressionStatementOperation statement => Evaluate(statement.Operation, frame),
            IInvocationOperation invocation => Invocation(invocation, frame),
            IPropertyReferenceOperation or IFieldReferenceOperation => ReadMemberOperation((IMemberReferenceOperation)operation, frame),
            IBinaryOperation binary => Binary(binary, frame),
            IUnaryOperation unary => Unary(unary, frame),
            ITupleBinaryOperation binary => TupleBinary(binary, frame),
            IConversionOperation conversion => Conversion(conversion, frame),
            ISimpleAssignmentOperation assignment => Assign(assignment, frame),
            ICompoundAssignmentOperation assignment => AssignCompound(assignment, frame),
            ICoalesceAssignmentOperation assignment => AssignCoalesce(assignment, frame),
            IIncrementOrDecrementOperation increment => Increment(increment, frame),
            IDeconstructionAssignmentOperation deconstruction => Deconstruct(deconstruction, frame),
            IObjectCreationOperation creation => CreateObject(creation, frame),
            IAnonymousObjectCreationOperation creation => CreateAnonymous(creation, frame),
            ITypeParameterObjectCreationOperation creation => CreateOfTypeParameter(creation, frame),
            IArrayCreationOperation creation => CreateArray(creation, frame),
            IArrayInitializerOperation initializer => initializer.ElementValues.Select(element => Evaluate(element, frame)).ToArray(),
            IArrayElementReferenceOperation element => ReadElement(element, frame),
            ICollectionExpressionOperation collection => CreateCollection(collection, frame),
            IDelegateCreationOperation creation => CreateDelegate(creation, frame),
            IFlowAnonymousFunctionOperation function => CreateClosure(function, frame),
            IMethodReferenceOperation reference => ReferToMethod(reference, frame),
            IInterpolatedStringOperation interpolated => Interpolate(interpolated, frame),
            ITupleOperation tuple => CreateTuple(tuple, frame),
            IIsPatternOperation pattern => Matches(pattern.Pattern, Evaluate(pattern.Value, frame), frame),
            IIsTypeOperation isType => IsInstance(Evaluate(isType.ValueOperand, frame), Close(isType.TypeOperand, frame)) != isType.IsNegated,
            IIsNullOperation isNull => Evaluate(isNull.Operand, frame) is null,
            IDefaultValueOperation defaultValue => DefaultOf(Close(defaultValue.Type!, frame)),
            ITypeOfOperation typeOf => TypeObject(Close(typeOf.TypeOperand, frame)),
            IRangeOperation or IImplicitIndexerReferenceOperation => IndexOrRange(operation, frame),
            ICaughtExceptionOperation => frame.LastCaught!.Value,
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand, frame),
            IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression, frame),
            IDiscardOperation => null,
            ITranslatedQueryOperation query => Evaluate(query.Operation, frame),
            IArgumentOperation argument => Evaluate(argument.Value, frame),
            IConditionalOperation conditional => (bool)Evaluate(conditional.Condition, frame)! ? Evaluate(conditional.WhenTrue, frame) : conditional.WhenFalse is { } otherwise ? Evaluate(otherwise, frame) : null,
            ICoalesceOperation coalesce => Evaluate(coalesce.Value, frame) ?? Evaluate(coalesce.WhenNull, frame),
            ISwitchExpressionOperation @switch => Switch(@switch, frame),
            IWithOperation with => With(with, frame),
            IObjectOrCollectionInitializerOperation or IConditionalAccessOperation or IConditionalAccessInstanceOperation => InInitializer(operation, frame),
            IAwaitOperation => throw Fail(EvaluationRules.Concurrency, operation, "await"),
            IEventAssignmentOperation or IEventReferenceOperation => throw Fail(EvaluationRules.UnsupportedConstruct, operation, "an event"),
            IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation =>
                throw Fail(EvaluationRules.UnsupportedConstruct, operation, "dynamic"),
            IAddressOfOperation => throw Fail(EvaluationRules.UnsupportedConstruct, operation, "a pointer"),
            IInvalidOperation => throw Fail(EvaluationRules.UnsupportedConstruct, operation, "code with compile errors"),
            _ => throw Fail(EvaluationRules.UnsupportedConstruct, operation, Describe(operation)),
        };
    }

    /// <summary>Evaluates an expression outside any body.</summary>
    public object? EvaluateAlone(IOperation expression)
    {
        var code = AloneCode ?? throw Fail(EvaluationRules.UnsupportedConstruct, expression, "an expression where there is no class");
        var frame = new Frame(code, new Scope(_compilation.Assembly, null), null, null);
        return InFrame(frame, null, inner => Evaluate(expression, inner));
    }

    private object? ReadVariable(IOperation operation, Frame frame)
    {
        switch (operation)
        {
            case IFlowCaptureReferenceOperation reference:
                return frame[reference.Id] is Place place ? place.Value : frame[reference.Id];
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
        frame[capture.Id] = frame.Code.WrittenCaptures.Contains(capture.Id) ? PlaceOf(capture.Value, frame)
            : capture.Syntax is WithExpressionSyntax ? CopyValue(Evaluate(capture.Value, frame))
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

        throw Throw(new InvalidOperationException("Non-exhaustive switch expression failed to match its input."), operation);
    }

    private static string Describe(IOperation operation) => operation.Kind switch
    {
        OperationKind.Lock => "lock",
        OperationKind.AddressOf => "a pointer",
        _ => operation.Kind.ToString(),
    };

    /// <summary>A value taken from one place to another: structs are copied, everything else is shared.</summary>
    public static object? CopyValue(object? value) => value is Instance { Type.IsValueType: true } instance ? instance.Copy() : value;

    private object? ConstantOf(object? value, ITypeSymbol type)
    {
        if (value is null || type.TypeKind != TypeKind.Enum && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            return value;
        }

        return type.TypeKind == TypeKind.Enum ? EnumOf((INamedTypeSymbol)type, value) : ConstantOf(value, ((INamedTypeSymbol)type).TypeArguments[0]);
    }
}
