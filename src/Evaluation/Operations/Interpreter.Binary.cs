using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? Binary(IBinaryOperation operation, Frame frame)
    {
        if (operation.Type is IDynamicTypeSymbol)
        {
            throw Unsupported(operation, Dynamic.Construct, Dynamic.WayOut);
        }

        var left = Evaluate(operation.LeftOperand, frame);
        if (operation.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr && left is bool known)
        {
            return known == (operation.OperatorKind == BinaryOperatorKind.ConditionalOr) ? known : Evaluate(operation.RightOperand, frame);
        }

        var right = Evaluate(operation.RightOperand, frame);
        _site = operation;
        if (operation.OperatorMethod is { } method && !IsBuiltIn(method))
        {
            return CallOperator(Close(method, frame), left, right, operation, frame);
        }

        return ComputeBinary(operation.OperatorKind, left, right, operation.IsLifted, operation.IsChecked, Close(operation.Type!, frame), operation);
    }

    /// <summary>Operators of the primitive types that Roslyn names but the language predefines.</summary>
    private static bool IsBuiltIn(IMethodSymbol method) => method.ContainingType.SpecialType is
        SpecialType.System_String or SpecialType.System_Decimal or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double
        or SpecialType.System_Delegate or SpecialType.System_MulticastDelegate or SpecialType.System_Object;

    private object? CallOperator(IMethodSymbol method, object? left, object? right, IBinaryOperation operation, Frame frame)
    {
        if (operation.IsLifted && (left is null || right is null))
        {
            return operation.OperatorKind switch
            {
                BinaryOperatorKind.Equals => left is null && right is null,
                BinaryOperatorKind.NotEquals => !(left is null && right is null),
                BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => false,
                _ => null,
            };
        }

        return StaticOperator(operation.OperatorMethod!, operation.ConstrainedToType, operation, frame) is { } chosen
            ? Call(chosen, null, [CopyValue(left), CopyValue(right)], operation, isVirtual: false)
            : Numeric(method.Name, [left, right], Close(operation.ConstrainedToType!, frame), operation, operation.IsChecked);
    }

    private object? ComputeBinary(BinaryOperatorKind kind, object? left, object? right, bool isLifted, bool isChecked, ITypeSymbol type, IOperation site)
    {
        if (type.SpecialType == SpecialType.System_String && kind == BinaryOperatorKind.Add)
        {
            return Concatenate(left, right, site);
        }

        if (type.TypeKind == TypeKind.Delegate)
        {
            return kind is BinaryOperatorKind.Add or BinaryOperatorKind.Subtract
                ? CombineDelegates(kind, left, right, site)
                : SameParts(PartsOf(left), PartsOf(right)) == (kind == BinaryOperatorKind.Equals);
        }

        if (left is null || right is null)
        {
            return kind switch
            {
                BinaryOperatorKind.Equals => left is null && right is null,
                BinaryOperatorKind.NotEquals => !(left is null && right is null),
                BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => false,
                BinaryOperatorKind.And when left is false || right is false => false,
                BinaryOperatorKind.Or when left is true || right is true => true,
                _ => null,
            };
        }

        // Two boxes compared as objects: the same only if they are one box.
        if (site is IBinaryOperation { OperatorMethod: null, LeftOperand.Type.IsReferenceType: true, RightOperand.Type.IsReferenceType: true } compared
            && !IsReferenceWithValue(compared.LeftOperand.Type) && !IsReferenceWithValue(compared.RightOperand.Type))
        {
            return ReferenceEquals(left, right) == (kind == BinaryOperatorKind.Equals);
        }

        var isEnum = left is EnumValue or Enum || right is EnumValue or Enum;
        if (left is string or Delegate or Closure or Type or TypeValue || !isEnum && !Numbers.IsNumber(left) && left is not bool)
        {
            return kind switch
            {
                BinaryOperatorKind.Equals => SameReference(left, right),
                BinaryOperatorKind.NotEquals => !SameReference(left, right),
                _ => throw Fail(EvaluationRules.UnsupportedConstruct, site, $"the operator {kind} on {left.GetType().Name}"),
            };
        }

        var (a, b) = (PromoteLike(left, right, kind), PromoteLike(right, left, kind));
        var result = Arithmetic(kind, a, kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift ? Numbers.Promote(UnderlyingOf(right)) : b, isChecked, site);
        return result is not bool && (isEnum || left is IntPtr or UIntPtr || right is IntPtr or UIntPtr) ? ConvertTo(result, type, site) : result;
    }

    // Types whose values are compared, though they are references: their objects here may differ while the runtime has one.
    private static bool IsReferenceWithValue(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || type.TypeKind == TypeKind.Delegate || type.Name is "Type" or "Delegate" or "MulticastDelegate";

    private static bool SameReference(object left, object right) =>
        left is Delegate or Closure && right is Delegate or Closure ? SameParts(PartsOf(left), PartsOf(right))
        : left is string or Type or TypeValue ? left.Equals(right)
        : ReferenceEquals(left, right);

    private static object PromoteLike(object? value, object? other, BinaryOperatorKind kind)
    {
        if (value is null || other is null)
        {
            return value!;
        }

        var (number, second) = (Numbers.Promote(UnderlyingOf(value)), Numbers.Promote(UnderlyingOf(other)));
        if (number is bool or string || second is bool or string || !Numbers.IsNumber(number) || !Numbers.IsNumber(second)
            || kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift)
        {
            return number;
        }

        var common = Numbers.Common(number, second);
        return Type.GetTypeCode(number.GetType()) == common ? number : Numbers.Convert(number, common, isChecked: false);
    }

    private object Arithmetic(BinaryOperatorKind kind, object left, object right, bool isChecked, IOperation site)
    {
        try
        {
            return NumericOperators.Compute(kind, left, right, isChecked)
                ?? throw Fail(EvaluationRules.UnsupportedConstruct, site, $"the operator {kind} on {left.GetType().Name}");
        }
        catch (Exception fault) when (fault is DivideByZeroException or OverflowException)
        {
            throw Throw(fault, site);
        }
    }

    private static object UnderlyingOf(object value) => value switch
    {
        EnumValue number => number.Underlying,
        Enum host => System.Convert.ChangeType(host, Enum.GetUnderlyingType(host.GetType()), System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };

    private object? Unary(IUnaryOperation operation, Frame frame)
    {
        var value = Evaluate(operation.Operand, frame);
        _site = operation;
        if (operation.OperatorMethod is { } method && !IsBuiltIn(method))
        {
            return value is null && operation.IsLifted ? null
                : StaticOperator(method, operation.ConstrainedToType, operation, frame) is { } chosen ? Call(chosen, null, [CopyValue(value)], operation, isVirtual: false)
                : Numeric(method.Name, [value], Close(operation.ConstrainedToType!, frame), operation, operation.IsChecked);
        }

        if (operation.OperatorKind == UnaryOperatorKind.Hat)
        {
            return new HostIndex((int)value!, IsFromEnd: true);
        }

        if (value is null)
        {
            return null;
        }

        var number = Numbers.Promote(UnderlyingOf(value));
        try
        {
            object result = (operation.OperatorKind, number) switch
            {
                (UnaryOperatorKind.Not, bool flag) => !flag,
                (UnaryOperatorKind.Plus, _) => number,
                (UnaryOperatorKind.Minus, int n) => operation.IsChecked ? checked(-n) : unchecked(-n),
                (UnaryOperatorKind.Minus, long n) => operation.IsChecked ? checked(-n) : unchecked(-n),
                (UnaryOperatorKind.Minus, uint n) => -n,
                (UnaryOperatorKind.Minus, double n) => -n,
                (UnaryOperatorKind.Minus, float n) => -n,
                (UnaryOperatorKind.Minus, decimal n) => -n,
                (UnaryOperatorKind.BitwiseNegation, int n) => ~n,
                (UnaryOperatorKind.BitwiseNegation, uint n) => ~n,
                (UnaryOperatorKind.BitwiseNegation, long n) => ~n,
                (UnaryOperatorKind.BitwiseNegation, ulong n) => ~n,
                (UnaryOperatorKind.True, bool flag) => flag,
                (UnaryOperatorKind.False, bool flag) => !flag,
                _ => throw Fail(EvaluationRules.UnsupportedConstruct, operation, $"the operator {operation.OperatorKind}"),
            };
            return value is EnumValue or Enum or IntPtr or UIntPtr ? ConvertTo(result, Close(operation.Type!, frame), operation) : result;
        }
        catch (OverflowException fault)
        {
            throw Throw(fault, operation);
        }
    }

    private object? TupleBinary(ITupleBinaryOperation operation, Frame frame)
    {
        var (left, right) = (TupleSides(operation.LeftOperand, frame), TupleSides(operation.RightOperand, frame));
        var (first, second) = ((left as Sides)?.Type ?? operation.LeftOperand.Type, (right as Sides)?.Type ?? operation.RightOperand.Type);
        return TuplesEqual(left, right, first, second, operation, frame) == (operation.OperatorKind == BinaryOperatorKind.Equals);
    }

    /// <summary>The elements of a tuple that is written out need no tuple: some, like null, have no type of their own.</summary>
    private object? TupleSides(IOperation operand, Frame frame)
    {
        while (operand is IConversionOperation { OperatorMethod: null, Operand: ITupleOperation } conversion)
        {
            operand = conversion.Operand;
        }

        return operand is ITupleOperation tuple
            ? new Sides([.. tuple.Elements.Select(element => TupleSides(element, frame))], [.. tuple.Elements.Select(element => element.Type)], tuple.NaturalType ?? tuple.Type)
            : Evaluate(operand, frame);
    }

    private bool TuplesEqual(object? left, object? right, ITypeSymbol? leftType, ITypeSymbol? rightType, IOperation site, Frame frame)
    {
        if (ElementsOf(left, leftType) is { } first && ElementsOf(right, rightType) is { } second)
        {
            for (var i = 0; i < first.Values.Count; i++)
            {
                if (!TuplesEqual(first.Values[i], second.Values[i], first.Types[i], second.Types[i], site, frame))
                {
                    return false;
                }
            }

            return true;
        }

        if (EqualityOperator(leftType, rightType, frame) is { } method)
        {
            return (bool)Call(method, null, [ConvertTo(left, method.Parameters[0].Type, site), ConvertTo(right, method.Parameters[1].Type, site)], site, isVirtual: false)!;
        }

        return left is null || right is null ? left is null && right is null
            : left is Instance or Array && right is Instance or Array ? ReferenceEquals(left, right)
            : Numbers.IsNumber(left) && Numbers.IsNumber(right) ? (bool)ComputeBinary(BinaryOperatorKind.Equals, left, right, false, false, _compilation.GetSpecialType(SpecialType.System_Boolean), site)!
            : Equals(left, right);
    }

    private static Sides? ElementsOf(object? value, ITypeSymbol? type) =>
        value as Sides ?? (value is not null && Tuples.IsTuple(value)
            ? new Sides(Tuples.Elements(value), type is INamedTypeSymbol { IsTupleType: true } tuple ? [.. tuple.TupleElements.Select(element => element.Type)] : new ITypeSymbol?[Tuples.Elements(value).Length], type)
            : null);

    private IMethodSymbol? EqualityOperator(ITypeSymbol? left, ITypeSymbol? right, Frame frame)
    {
        for (var level = (left ?? right) is { } type ? Close(type, frame) as INamedTypeSymbol : null; level is not null && IsOwn(level); level = level.BaseType)
        {
            if (level.GetMembers("op_Equality").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == 2) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private sealed record Sides(IReadOnlyList<object?> Values, IReadOnlyList<ITypeSymbol?> Types, ITypeSymbol? Type);
}
