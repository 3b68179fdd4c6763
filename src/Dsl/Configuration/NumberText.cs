using System.Globalization;
using System.Numerics;

namespace DagSharp.Configuration;

/// <summary>Numbers of YAML's core schema as .NET numbers.</summary>
internal static class NumberText
{
    private const int LongestInteger = 400;

    public static ScalarOutcome ToInteger(ConfigScalar scalar, BindingScalar target)
    {
        if (scalar.Kind != ConfigScalarKind.Integer)
        {
            return ScalarOutcome.Wrong("a whole number", QuoteHint(scalar, ConfigScalarKind.Integer));
        }

        var (low, high) = Bounds(target);
        var number = Parse(scalar.Text);
        return number >= low && number <= high
            ? ScalarOutcome.Good(Narrow((decimal)number, target))
            : ScalarOutcome.Refused(
                "a whole number from " + low.ToString(CultureInfo.InvariantCulture) + " to " + high.ToString(CultureInfo.InvariantCulture));
    }

    public static ScalarOutcome ToReal(ConfigScalar scalar, BindingScalar target)
    {
        if (scalar.Kind is not (ConfigScalarKind.Integer or ConfigScalarKind.Float))
        {
            return ScalarOutcome.Wrong("a number", QuoteHint(scalar, ConfigScalarKind.Float) ?? QuoteHint(scalar, ConfigScalarKind.Integer));
        }

        if (target == BindingScalar.Decimal)
        {
            return TryDecimal(scalar, out var exact) ? ScalarOutcome.Good(exact) : ScalarOutcome.Refused("a number that fits a decimal");
        }

        var real = ToDouble(scalar);
        if (real is null)
        {
            return ScalarOutcome.Refused("a number within the range of " + (target == BindingScalar.Single ? "float" : "double"));
        }

        var single = (float)real.Value;
        return target == BindingScalar.Double
            ? ScalarOutcome.Good(real.Value)
            : float.IsInfinity(single) && !double.IsInfinity(real.Value)
                ? ScalarOutcome.Refused("a number within the range of float")
                : ScalarOutcome.Good(single);
    }

    /// <summary>A number without a declared type: long, then decimal, then double; null past a double's range.</summary>
    public static object? ToPlain(ConfigScalar scalar)
    {
        if (scalar.Kind == ConfigScalarKind.Integer)
        {
            var number = Parse(scalar.Text);
            return number >= long.MinValue && number <= long.MaxValue ? (long)number
                : BigInteger.Abs(number) <= (BigInteger)decimal.MaxValue ? (decimal)number
                : ToDouble(scalar);
        }

        return ToDouble(scalar);
    }

    /// <summary>The integer; past 400 digits merely some number that fits no type, because reading them takes quadratic time.</summary>
    private static BigInteger Parse(string text)
    {
        var sign = text[0] == '-' ? BigInteger.MinusOne : BigInteger.One;
        var radix = text.StartsWith("0x", StringComparison.Ordinal) ? 16 : text.StartsWith("0o", StringComparison.Ordinal) ? 8 : 10;
        var digits = (radix == 10 ? text.TrimStart('-', '+') : text.Substring(2)).TrimStart('0');
        if (digits.Length > LongestInteger)
        {
            return sign * BigInteger.Pow(10, LongestInteger);
        }

        return sign * digits.Aggregate(BigInteger.Zero, (sum, digit) => (sum * radix) + Uri.FromHex(digit));
    }

    /// <summary>The double; null for a finite number past its range.</summary>
    private static double? ToDouble(ConfigScalar scalar)
    {
        var text = scalar.Text;
        if (scalar.Kind == ConfigScalarKind.Integer)
        {
            var whole = (double)Parse(text);
            return double.IsInfinity(whole) ? null : whole;
        }

        switch (text.TrimStart('+', '-').ToLowerInvariant())
        {
            case ".inf":
                return text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            case ".nan":
                return double.NaN;
        }

        // Overflow is a failure on .NET Framework and infinity on .NET.
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && !double.IsInfinity(real)
            ? real
            : null;
    }

    private static bool TryDecimal(ConfigScalar scalar, out decimal value)
    {
        if (scalar.Kind == ConfigScalarKind.Float)
        {
            return decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
        }

        var number = Parse(scalar.Text);
        var fits = BigInteger.Abs(number) <= (BigInteger)decimal.MaxValue;
        value = fits ? (decimal)number : 0;
        return fits;
    }

    private static string? QuoteHint(ConfigScalar scalar, ConfigScalarKind wanted) =>
        scalar.IsQuoted && CoreSchema.Resolve(scalar.Text) == wanted ? "remove the quotes" : null;

    private static (BigInteger Low, BigInteger High) Bounds(BindingScalar target) => target switch
    {
        BindingScalar.SByte => (sbyte.MinValue, sbyte.MaxValue),
        BindingScalar.Byte => (byte.MinValue, byte.MaxValue),
        BindingScalar.Int16 => (short.MinValue, short.MaxValue),
        BindingScalar.UInt16 => (ushort.MinValue, ushort.MaxValue),
        BindingScalar.Int32 => (int.MinValue, int.MaxValue),
        BindingScalar.UInt32 => (uint.MinValue, uint.MaxValue),
        BindingScalar.Int64 => (long.MinValue, long.MaxValue),
        BindingScalar.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private static object Narrow(decimal number, BindingScalar target) => target switch
    {
        BindingScalar.SByte => (sbyte)number,
        BindingScalar.Byte => (byte)number,
        BindingScalar.Int16 => (short)number,
        BindingScalar.UInt16 => (ushort)number,
        BindingScalar.Int32 => (int)number,
        BindingScalar.UInt32 => (uint)number,
        BindingScalar.Int64 => (long)number,
        _ => (object)(ulong)number,
    };
}
