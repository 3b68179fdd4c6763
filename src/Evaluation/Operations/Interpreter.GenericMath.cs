using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

/// <summary>The static members of interfaces such as INumber, asked of a type the library brings.</summary>
internal sealed partial class Interpreter
{
    private static readonly Dictionary<string, BinaryOperatorKind> Operators = new()
    {
        ["op_Addition"] = BinaryOperatorKind.Add,
        ["op_Subtraction"] = BinaryOperatorKind.Subtract,
        ["op_Multiply"] = BinaryOperatorKind.Multiply,
        ["op_Division"] = BinaryOperatorKind.Divide,
        ["op_Modulus"] = BinaryOperatorKind.Remainder,
        ["op_BitwiseAnd"] = BinaryOperatorKind.And,
        ["op_BitwiseOr"] = BinaryOperatorKind.Or,
        ["op_ExclusiveOr"] = BinaryOperatorKind.ExclusiveOr,
        ["op_LeftShift"] = BinaryOperatorKind.LeftShift,
        ["op_RightShift"] = BinaryOperatorKind.RightShift,
        ["op_UnsignedRightShift"] = BinaryOperatorKind.UnsignedRightShift,
        ["op_Equality"] = BinaryOperatorKind.Equals,
        ["op_Inequality"] = BinaryOperatorKind.NotEquals,
        ["op_LessThan"] = BinaryOperatorKind.LessThan,
        ["op_LessThanOrEqual"] = BinaryOperatorKind.LessThanOrEqual,
        ["op_GreaterThan"] = BinaryOperatorKind.GreaterThan,
        ["op_GreaterThanOrEqual"] = BinaryOperatorKind.GreaterThanOrEqual,
    };

    /// <summary>The operator that runs; null when a type parameter stands for a type of the library, whose operators are built in.</summary>
    private IMethodSymbol? StaticOperator(IMethodSymbol method, ITypeSymbol? constrained, IOperation site, Frame frame)
    {
        var closed = Close(method, frame);
        if (!method.IsStatic || !(method.IsAbstract || method.IsVirtual) || constrained is null)
        {
            return closed;
        }

        var type = Close(constrained, frame);
        return IsOwn(type) ? StaticImplementation(type, closed, site) : null;
    }

    /// <summary>A static member of a numeric interface on a type of the library.</summary>
    private object? Numeric(string name, object?[] arguments, ITypeSymbol type, IOperation site, bool isChecked)
    {
        isChecked |= name.StartsWith("op_Checked", StringComparison.Ordinal);
        name = name.Replace("op_Checked", "op_");
        var isNumber = CodeOf(type.SpecialType) != TypeCode.Object;
        if (isNumber && Operators.TryGetValue(name, out var kind))
        {
            var result = ComputeBinary(kind, arguments[0], arguments[1], false, isChecked, type, site);
            return result is bool ? result : ConvertTo(result, type, site, isChecked);
        }

        object Number(int value) => ConvertTo(value, type, site)!;
        object Combine(BinaryOperatorKind with, object? left, object? right) =>
            ConvertTo(ComputeBinary(with, left, right, false, isChecked, type, site), type, site, isChecked)!;
        bool Compare(BinaryOperatorKind how, object? left, object? right) => (bool)ComputeBinary(how, left, right, false, false, type, site)!;
        if (isNumber)
        {
            switch (name)
            {
                case "get_Zero" or "get_AdditiveIdentity":
                    return Number(0);
                case "get_One" or "get_MultiplicativeIdentity":
                    return Number(1);
                case "get_NegativeOne":
                    return Number(-1);
                case "get_MaxValue" or "get_MinValue" or "get_Epsilon" or "get_NaN" or "get_PositiveInfinity" or "get_NegativeInfinity":
                    return Types.Of(type).GetField(name.Substring(4))?.GetValue(null) ?? throw Unknown(name, type, site);
                case "op_UnaryPlus":
                    return arguments[0];
                case "op_UnaryNegation":
                    return type.SpecialType is SpecialType.System_Double or SpecialType.System_Single
                        ? Combine(BinaryOperatorKind.Multiply, arguments[0], Number(-1))
                        : Combine(BinaryOperatorKind.Subtract, Number(0), arguments[0]);
                case "op_OnesComplement":
                    return Combine(BinaryOperatorKind.ExclusiveOr, arguments[0], ConvertTo(-1, type, site));
                case "op_Increment":
                    return Combine(BinaryOperatorKind.Add, arguments[0], Number(1));
                case "op_Decrement":
                    return Combine(BinaryOperatorKind.Subtract, arguments[0], Number(1));
                case "CreateChecked":
                    return ConvertTo(arguments[0], type, site, isChecked: true);
                case "CreateTruncating" or "op_Implicit" or "op_Explicit":
                    return ConvertTo(arguments[0], type, site);
                case "Abs":
                    return Compare(BinaryOperatorKind.LessThan, arguments[0], Number(0)) ? Combine(BinaryOperatorKind.Subtract, Number(0), arguments[0]) : arguments[0];
                case "Max":
                    return Compare(BinaryOperatorKind.LessThan, arguments[0], arguments[1]) ? arguments[1] : arguments[0];
                case "Min":
                    return Compare(BinaryOperatorKind.GreaterThan, arguments[0], arguments[1]) ? arguments[1] : arguments[0];
                case "Clamp":
                    return Compare(BinaryOperatorKind.LessThan, arguments[0], arguments[1]) ? arguments[1] : Compare(BinaryOperatorKind.GreaterThan, arguments[0], arguments[2]) ? arguments[2] : arguments[0];
                case "Sign":
                    return Compare(BinaryOperatorKind.LessThan, arguments[0], Number(0)) ? -1 : Compare(BinaryOperatorKind.Equals, arguments[0], Number(0)) ? 0 : 1;
                case "IsZero":
                    return Compare(BinaryOperatorKind.Equals, arguments[0], Number(0));
                case "IsNegative":
                    return Compare(BinaryOperatorKind.LessThan, arguments[0], Number(0));
                case "IsPositive":
                    return Compare(BinaryOperatorKind.GreaterThanOrEqual, arguments[0], Number(0));
                case "IsEvenInteger" or "IsOddInteger":
                    return Compare(BinaryOperatorKind.Equals, Combine(BinaryOperatorKind.Remainder, arguments[0], Number(2)), Number(0)) == (name == "IsEvenInteger");
            }
        }

        return PublicMember(name, arguments, type) is { } member ? Call(member, null, arguments.Take(member.Parameters.Length).ToArray(), site, isVirtual: false) : throw Unknown(name, type, site);
    }

    /// <summary>The type's own public member of that name which takes the arguments; a format provider may be left out.</summary>
    private IMethodSymbol? PublicMember(string name, object?[] arguments, ITypeSymbol type)
    {
        var members = type.GetMembers(name).OfType<IMethodSymbol>().Where(member => member is { IsStatic: true, DeclaredAccessibility: Accessibility.Public, Arity: 0 }).ToArray();
        return members.FirstOrDefault(member => Takes(member, arguments))
            ?? members.FirstOrDefault(member => arguments.Length > 0 && arguments[arguments.Length - 1] is null or IFormatProvider && Takes(member, arguments.Take(arguments.Length - 1).ToArray()));
    }

    private bool Takes(IMethodSymbol member, object?[] arguments)
    {
        if (member.Parameters.Length != arguments.Length)
        {
            return false;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is not Place && (arguments[i] is null ? member.Parameters[i].Type.IsValueType : !IsInstance(arguments[i], member.Parameters[i].Type)))
            {
                return false;
            }
        }

        return true;
    }

    private EvaluationException Unknown(string name, ITypeSymbol type, IOperation site) =>
        Fail(EvaluationRules.NotAllowed, site, $"{type.ToDisplayString()}.{name.Replace("get_", "")}", "is not on the list");

    private object SizeOf(ISizeOfOperation operation, Frame frame) => CodeOf(Close(operation.TypeOperand, frame).SpecialType) switch
    {
        TypeCode.Byte or TypeCode.SByte => 1,
        TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Char => 2,
        TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Single => 4,
        TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Double when Close(operation.TypeOperand, frame).SpecialType is not (SpecialType.System_IntPtr or SpecialType.System_UIntPtr) => 8,
        TypeCode.Decimal => 16,
        _ => throw Unsupported(operation, "sizeof of a type that is not predefined", "its size depends on the machine; write the number"),
    };
}
