using System.Globalization;

namespace DagSharp.Evaluation;

/// <summary>Conversions of boxed numbers, by the rules of the language.</summary>
internal static class Numbers
{
    private static readonly bool HostIsExact =
        double.Epsilon.ToString("R", CultureInfo.InvariantCulture) == "5E-324" && (0.1 + 0.2).ToString("R", CultureInfo.InvariantCulture) == "0.30000000000000004";

    public static bool IsNumber(object? value) =>
        value is int or long or double or byte or short or uint or ulong or ushort or sbyte or float or decimal or char or IntPtr or UIntPtr;

    /// <summary>Small integers become int, as every operator makes them.</summary>
    public static object Promote(object value) => value switch
    {
        byte n => (int)n,
        sbyte n => (int)n,
        short n => (int)n,
        ushort n => (int)n,
        char n => (int)n,
        // Native integers are those of a 64-bit process, wherever the compiler runs.
        IntPtr n => (long)n,
        UIntPtr n => (ulong)n,
        _ => value,
    };

    public static object OneLike(object number) => number switch
    {
        int => 1,
        uint => 1u,
        long => 1L,
        ulong => 1UL,
        float => 1f,
        double => 1d,
        decimal => 1m,
        _ => throw new InvalidOperationException($"{number.GetType()} is no number."),
    };

    private static readonly TypeCode[] Widest = [TypeCode.Decimal, TypeCode.Double, TypeCode.Single, TypeCode.UInt64, TypeCode.Int64];

    /// <summary>The type both operands of an operator are brought to.</summary>
    public static TypeCode Common(object left, object right)
    {
        var (a, b) = (Type.GetTypeCode(Promote(left).GetType()), Type.GetTypeCode(Promote(right).GetType()));
        if (a == TypeCode.Int32 && b == TypeCode.Int32)
        {
            return TypeCode.Int32;
        }

        foreach (var wide in Widest)
        {
            if (a == wide || b == wide)
            {
                return wide;
            }
        }

        return a == b ? a : TypeCode.Int64;
    }

    /// <summary>Converts by the rules of an explicit numeric conversion.</summary>
    public static object Convert(object value, TypeCode target, bool isChecked)
    {
        value = value is char or IntPtr or UIntPtr ? Promote(value) : value;

        switch (value)
        {
            case decimal number:
                return FromDecimal(number, target);
            case double number:
                return FromDouble(number, target, isChecked);
            case float number:
                return target == TypeCode.Single ? number : target == TypeCode.Decimal ? (decimal)number : FromDouble(number, target, isChecked);
            case ulong number:
                return FromUnsigned(number, target, isChecked);
            default:
                return FromSigned(System.Convert.ToInt64(value, CultureInfo.InvariantCulture), target, isChecked);
        }
    }

    /// <summary>The shortest text that reads back as the same number; old hosts give 15 digits.</summary>
    public static string RoundTrip(double number) => HostIsExact
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : Shortest(number, 17, text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back.Equals(number));

    /// <inheritdoc cref="RoundTrip(double)"/>
    public static string RoundTrip(float number) => HostIsExact
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : Shortest(number, 9, text => float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var back) && back.Equals(number));

    /// <summary>What modern hosts do, for those that do not.</summary>
    /// <param name="number">The number.</param>
    /// <param name="maximum">How many digits always suffice; from there on an exponent is written.</param>
    /// <param name="readsBack">Whether a text is the number.</param>
    internal static string Shortest(IFormattable number, int maximum, Func<string, bool> readsBack)
    {
        var text = "";
        for (var digits = 1; digits <= maximum; digits++)
        {
            text = number.ToString($"E{digits - 1}", CultureInfo.InvariantCulture);
            if (readsBack(text))
            {
                break;
            }
        }

        var exponentAt = text.IndexOf('E');
        if (exponentAt < 0)
        {
            return text;
        }

        var sign = text[0] == '-' || number is double zero && BitConverter.DoubleToInt64Bits(zero) == long.MinValue ? "-" : "";
        var mantissa = text.Substring(0, exponentAt).TrimStart('-').Replace(".", "").TrimEnd('0');
        var exponent = int.Parse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (mantissa.Length == 0)
        {
            return sign + "0";
        }

        if (exponent >= maximum || exponent < -4)
        {
            var power = $"E{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
            return sign + mantissa[0] + (mantissa.Length > 1 ? "." + mantissa.Substring(1) : "") + power;
        }

        return sign + (exponent < 0 ? "0." + new string('0', -exponent - 1) + mantissa
            : mantissa.Length <= exponent + 1 ? mantissa.PadRight(exponent + 1, '0')
            : mantissa.Substring(0, exponent + 1) + "." + mantissa.Substring(exponent + 1));
    }

    private static object FromSigned(long n, TypeCode target, bool isChecked) => target switch
    {
        TypeCode.SByte => isChecked ? checked((sbyte)n) : unchecked((sbyte)n),
        TypeCode.Byte => isChecked ? checked((byte)n) : unchecked((byte)n),
        TypeCode.Int16 => isChecked ? checked((short)n) : unchecked((short)n),
        TypeCode.UInt16 => isChecked ? checked((ushort)n) : unchecked((ushort)n),
        TypeCode.Int32 => isChecked ? checked((int)n) : unchecked((int)n),
        TypeCode.UInt32 => isChecked ? checked((uint)n) : unchecked((uint)n),
        TypeCode.Int64 => n,
        TypeCode.UInt64 => isChecked ? checked((ulong)n) : unchecked((ulong)n),
        TypeCode.Char => isChecked ? checked((char)n) : unchecked((char)n),
        TypeCode.Single => (float)n,
        TypeCode.Double => (double)n,
        TypeCode.Decimal => (decimal)n,
        _ => throw new InvalidCastException(),
    };

    private static object FromUnsigned(ulong n, TypeCode target, bool isChecked) => target switch
    {
        TypeCode.UInt64 => n,
        TypeCode.Single => (float)n,
        TypeCode.Double => (double)n,
        TypeCode.Decimal => (decimal)n,
        _ => FromSigned(isChecked ? checked((long)n) : unchecked((long)n), target, isChecked),
    };

    private static object FromDouble(double n, TypeCode target, bool isChecked) => target switch
    {
        TypeCode.Double => n,
        TypeCode.Single => (float)n,
        TypeCode.Decimal => (decimal)n,
        TypeCode.UInt64 => isChecked ? checked((ulong)n) : double.IsNaN(n) || n <= 0 ? 0UL : n >= 18446744073709551616.0 ? ulong.MaxValue : (ulong)n,
        TypeCode.Int64 => isChecked ? checked((long)n) : double.IsNaN(n) ? 0L : n >= 9223372036854775808.0 ? long.MaxValue : n <= -9223372036854775808.0 ? long.MinValue : (long)n,
        TypeCode.Int32 => isChecked ? checked((int)n) : Saturated(n),
        TypeCode.UInt32 => isChecked ? checked((uint)n) : double.IsNaN(n) || n <= 0 ? 0u : n >= 4294967296.0 ? uint.MaxValue : (uint)n,
        TypeCode.Int16 => isChecked ? checked((short)n) : unchecked((short)Saturated(n)),
        TypeCode.UInt16 => isChecked ? checked((ushort)n) : unchecked((ushort)Saturated(n)),
        TypeCode.SByte => isChecked ? checked((sbyte)n) : unchecked((sbyte)Saturated(n)),
        TypeCode.Byte => isChecked ? checked((byte)n) : unchecked((byte)Saturated(n)),
        TypeCode.Char => isChecked ? checked((char)n) : unchecked((char)Saturated(n)),
        _ => throw new InvalidCastException(),
    };

    /// <summary>What does not fit becomes the nearest that does, as on modern hosts; old ones give whatever the processor does.</summary>
    private static int Saturated(double n) => double.IsNaN(n) ? 0 : n >= 2147483648.0 ? int.MaxValue : n <= -2147483649.0 ? int.MinValue : (int)n;

    private static object FromDecimal(decimal n, TypeCode target) => target switch
    {
        TypeCode.Decimal => n,
        TypeCode.Double => (double)n,
        TypeCode.Single => (float)n,
        TypeCode.SByte => (sbyte)n,
        TypeCode.Byte => (byte)n,
        TypeCode.Int16 => (short)n,
        TypeCode.UInt16 => (ushort)n,
        TypeCode.Int32 => (int)n,
        TypeCode.UInt32 => (uint)n,
        TypeCode.Int64 => (long)n,
        TypeCode.UInt64 => (ulong)n,
        TypeCode.Char => (char)n,
        _ => throw new InvalidCastException(),
    };
}
