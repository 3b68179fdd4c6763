using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

/// <summary>The predefined operators of each numeric type. A table: one block for each type.</summary>
internal static class NumericOperators
{
    /// <summary>Computes; both operands have the same promoted type (a shift's right operand is an int).</summary>
    public static object? Compute(BinaryOperatorKind kind, object left, object right, bool isChecked) => left switch
    {
        int a => Int32(kind, a, right, isChecked),
        uint a => UInt32(kind, a, right, isChecked),
        long a => Int64(kind, a, right, isChecked),
        ulong a => UInt64(kind, a, right, isChecked),
        float a => Single(kind, a, right, isChecked),
        double a => Double(kind, a, right, isChecked),
        decimal a => Decimal(kind, a, right, isChecked),
        bool a => Boolean(kind, a, (bool)right),
        _ => null,
    };

    private static object? Boolean(BinaryOperatorKind kind, bool a, bool b) => kind switch
    {
        BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd => a & b,
        BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr => a | b,
        BinaryOperatorKind.ExclusiveOr or BinaryOperatorKind.NotEquals => a ^ b,
        BinaryOperatorKind.Equals => a == b,
        _ => null,
    };

    private static object? Int32(BinaryOperatorKind kind, int a, object right, bool isChecked)
    {
        switch (kind)
        {
            case BinaryOperatorKind.LeftShift:
                return a << (int)right;
            case BinaryOperatorKind.RightShift:
                return a >> (int)right;
            case BinaryOperatorKind.UnsignedRightShift:
                return a >>> (int)right;
        }

        var b = (int)right;
        return kind switch
        {
            BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
            BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
            BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            BinaryOperatorKind.Equals => a == b,
            BinaryOperatorKind.NotEquals => a != b,
            BinaryOperatorKind.LessThan => a < b,
            BinaryOperatorKind.LessThanOrEqual => a <= b,
            BinaryOperatorKind.GreaterThan => a > b,
            BinaryOperatorKind.GreaterThanOrEqual => a >= b,
            BinaryOperatorKind.And => a & b,
            BinaryOperatorKind.Or => a | b,
            BinaryOperatorKind.ExclusiveOr => a ^ b,
            _ => null,
        };
    }

    private static object? UInt32(BinaryOperatorKind kind, uint a, object right, bool isChecked)
    {
        switch (kind)
        {
            case BinaryOperatorKind.LeftShift:
                return a << (int)right;
            case BinaryOperatorKind.RightShift:
                return a >> (int)right;
            case BinaryOperatorKind.UnsignedRightShift:
                return a >>> (int)right;
        }

        var b = (uint)right;
        return kind switch
        {
            BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
            BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
            BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            BinaryOperatorKind.Equals => a == b,
            BinaryOperatorKind.NotEquals => a != b,
            BinaryOperatorKind.LessThan => a < b,
            BinaryOperatorKind.LessThanOrEqual => a <= b,
            BinaryOperatorKind.GreaterThan => a > b,
            BinaryOperatorKind.GreaterThanOrEqual => a >= b,
            BinaryOperatorKind.And => a & b,
            BinaryOperatorKind.Or => a | b,
            BinaryOperatorKind.ExclusiveOr => a ^ b,
            _ => null,
        };
    }

    private static object? Int64(BinaryOperatorKind kind, long a, object right, bool isChecked)
    {
        switch (kind)
        {
            case BinaryOperatorKind.LeftShift:
                return a << (int)right;
            case BinaryOperatorKind.RightShift:
                return a >> (int)right;
            case BinaryOperatorKind.UnsignedRightShift:
                return a >>> (int)right;
        }

        var b = (long)right;
        return kind switch
        {
            BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
            BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
            BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            BinaryOperatorKind.Equals => a == b,
            BinaryOperatorKind.NotEquals => a != b,
            BinaryOperatorKind.LessThan => a < b,
            BinaryOperatorKind.LessThanOrEqual => a <= b,
            BinaryOperatorKind.GreaterThan => a > b,
            BinaryOperatorKind.GreaterThanOrEqual => a >= b,
            BinaryOperatorKind.And => a & b,
            BinaryOperatorKind.Or => a | b,
            BinaryOperatorKind.ExclusiveOr => a ^ b,
            _ => null,
        };
    }

    private static object? UInt64(BinaryOperatorKind kind, ulong a, object right, bool isChecked)
    {
        switch (kind)
        {
            case BinaryOperatorKind.LeftShift:
                return a << (int)right;
            case BinaryOperatorKind.RightShift:
                return a >> (int)right;
            case BinaryOperatorKind.UnsignedRightShift:
                return a >>> (int)right;
        }

        var b = (ulong)right;
        return kind switch
        {
            BinaryOperatorKind.Add => isChecked ? checked(a + b) : unchecked(a + b),
            BinaryOperatorKind.Subtract => isChecked ? checked(a - b) : unchecked(a - b),
            BinaryOperatorKind.Multiply => isChecked ? checked(a * b) : unchecked(a * b),
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            BinaryOperatorKind.Equals => a == b,
            BinaryOperatorKind.NotEquals => a != b,
            BinaryOperatorKind.LessThan => a < b,
            BinaryOperatorKind.LessThanOrEqual => a <= b,
            BinaryOperatorKind.GreaterThan => a > b,
            BinaryOperatorKind.GreaterThanOrEqual => a >= b,
            BinaryOperatorKind.And => a & b,
            BinaryOperatorKind.Or => a | b,
            BinaryOperatorKind.ExclusiveOr => a ^ b,
            _ => null,
        };
    }

    private static object? Single(BinaryOperatorKind kind, float a, object right, bool isChecked)
    {
        var b = (float)right;
        return kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            BinaryOperatorKind.Equals => a == b,
            BinaryOperatorKind.NotEquals => a != b,
            BinaryOperatorKind.LessThan => a < b,
            BinaryOperatorKind.LessThanOrEqual => a <= b,
            BinaryOperatorKind.GreaterThan => a > b,
            BinaryOperatorKind.GreaterThanOrEqual => a >= b,
            _ => null,
        };
    }

    private static object? Double(BinaryOperatorKind kind, double a, object right, bool isChecked)
    {
        var b = (double)right;
        return kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            BinaryOperatorKind.Equals => a == b,
            BinaryOperatorKind.NotEquals => a != b,
            BinaryOperatorKind.LessThan => a < b,
            BinaryOperatorKind.LessThanOrEqual => a <= b,
            BinaryOperatorKind.GreaterThan => a > b,
            BinaryOperatorKind.GreaterThanOrEqual => a >= b,
            _ => null,
        };
    }

    private static object? Decimal(BinaryOperatorKind kind, decimal a, object right, bool isChecked)
    {
        var b = (decimal)right;
        return kind switch
        {
            BinaryOperatorKind.Add => a + b,
            BinaryOperatorKind.Subtract => a - b,
            BinaryOperatorKind.Multiply => a * b,
            BinaryOperatorKind.Divide => a / b,
            BinaryOperatorKind.Remainder => a % b,
            BinaryOperatorKind.Equals => a == b,
            BinaryOperatorKind.NotEquals => a != b,
            BinaryOperatorKind.LessThan => a < b,
            BinaryOperatorKind.LessThanOrEqual => a <= b,
            BinaryOperatorKind.GreaterThan => a > b,
            BinaryOperatorKind.GreaterThanOrEqual => a >= b,
            _ => null,
        };
    }
}
