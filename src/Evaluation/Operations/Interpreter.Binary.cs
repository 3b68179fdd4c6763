using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? Binary(IBinaryOperation operation, Frame frame)
    {
        if (operation.Type is IDynamicTypeSymbol)
        {
            throw Fail(EvaluationRules.UnsupportedConstruct, operation, "dynamic");
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

        if (method.IsStatic && (method.IsAbstract || method.IsVirtual) && operation.ConstrainedToType is { } constrained)
        {
            var type = Close(constrained, frame);
            if (!IsOwn(type))
            {
                return ComputeBinary(operation.OperatorKind, left, right, false, operation.IsChecked, Close(operation.Type!, frame), operation);
            }

            method = StaticImplementation(type, method, operation);
        }

        return Call(method, null, [left, right], operation, isVirtual: false);
    }

    private object? ComputeBinary(BinaryOperatorKind kind, object? left, object? right, bool isLifted, bool isChecked, ITypeSymbol type, IOperation site)
    {
        if (type.SpecialType == SpecialType.System_String && kind == BinaryOperatorKind.Add)
        {
            return Concatenate(left, right, site);
        }

        if (type.TypeKind == TypeKind.Delegate)
        {
            return CombineDelegates(kind, left, right, site);
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

        // Two boxes compared as objects: the same only if they are one box.
        if (site is IBinaryOperation { LeftOperand.Type.SpecialType: SpecialType.System_Object, RightOperand.Type.SpecialType: SpecialType.System_Object })
        {
            return ReferenceEquals(left, right) == (kind == BinaryOperatorKind.Equals);
        }

        var (a, b) = (PromoteLike(left, right, kind), PromoteLike(right, left, kind));
        var result = Arithmetic(kind, a, kind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift ? Numbers.Promote(UnderlyingOf(right)) : b, isChecked, site);
        return isEnum && result is not bool ? ConvertTo(result, type, site) : result;
    }

    private static bool SameReference(object left, object right) =>
        left is Delegate { Target: DelegateShim first } && right is Delegate { Target: DelegateShim second } ? first.Closure.Equals(second.Closure)
        : left is string or Delegate or Closure or Type or TypeValue ? left.Equals(right)
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
            return value is null && operation.IsLifted ? null : Call(Close(method, frame), null, [value], operation, isVirtual: false);
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
            return value is EnumValue or Enum ? ConvertTo(result, Close(operation.Type!, frame), operation) : result;
        }
        catch (OverflowException fault)
        {
            throw Throw(fault, operation);
        }
    }

    private object? TupleBinary(ITupleBinaryOperation operation, Frame frame)
    {
        var (left, right) = (Evaluate(operation.LeftOperand, frame), Evaluate(operation.RightOperand, frame));
        var equal = left is null || right is null ? left is null && right is null : TuplesEqual(left, right);
        return equal == (operation.OperatorKind == BinaryOperatorKind.Equals);
    }

    private bool TuplesEqual(object? left, object? right)
    {
        if (left is null || right is null || !Tuples.IsTuple(left) || !Tuples.IsTuple(right))
        {
            return left is not null && right is not null && Numbers.IsNumber(left) && Numbers.IsNumber(right)
                ? PromoteLike(left, right, BinaryOperatorKind.Equals).Equals(PromoteLike(right, left, BinaryOperatorKind.Equals))
                : Equals(left, right);
        }

        return Tuples.Elements(left).Zip(Tuples.Elements(right), TuplesEqual).All(equal => equal);
    }
}
