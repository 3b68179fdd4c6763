using System.Globalization;
using System.Numerics;

namespace DagSharp.Json;

/// <summary>Writes a double in the fewest digits that read back as the same double.</summary>
/// <remarks>
/// Own arithmetic, because .NET Framework (the compiler inside Visual Studio) and .NET print doubles differently,
/// and a manifest has to be the same bytes on both. The layout is ECMAScript's (RFC 8785), except that a whole
/// number keeps <c>.0</c>: Airflow treats <c>600</c> and <c>600.0</c> differently.
/// </remarks>
internal static class DoubleText
{
    private const long Exact = 1L << 53;

    public static string Shortest(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), "JSON has no NaN and no infinity");
        }

        var bits = BitConverter.DoubleToInt64Bits(value);
        var sign = bits < 0 ? "-" : "";
        var magnitude = Math.Abs(value);
        if (magnitude < Exact && Math.Floor(magnitude) == magnitude)
        {
            return sign + ((long)magnitude).ToString(CultureInfo.InvariantCulture) + ".0";
        }

        var digits = Digits(bits, out var pointAt);
        return sign + Layout(digits, pointAt);
    }

    /// <summary>
    /// The digits d1 d2 … of 0.d1d2… × 10^pointAt, generated until they single out the value between its two
    /// neighbours (Steele and White; Burger and Dybvig 1996, "Printing Floating-Point Numbers Quickly and Accurately").
    /// </summary>
    private static string Digits(long bits, out int pointAt)
    {
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xFFFFFFFFFFFFFL;
        var isNormal = exponent != 0;
        var mantissa = isNormal ? fraction | 0x10000000000000L : fraction;
        var power = (isNormal ? exponent : 1) - 1075;
        // The neighbour below is nearer when the mantissa is a power of two.
        var isLowerNearer = isNormal && fraction == 0 && exponent > 1;
        var isEven = (mantissa & 1) == 0;

        var shift = isLowerNearer ? 2 : 1;
        var value = new BigInteger(mantissa) << (shift + Math.Max(power, 0));
        var scale = BigInteger.One << (shift + Math.Max(-power, 0));
        var below = BigInteger.One << Math.Max(power, 0);
        var above = isLowerNearer ? below << 1 : below;

        pointAt = (int)Math.Ceiling(Math.Log10(mantissa) + (power * Math.Log10(2)) - 1e-10);
        if (pointAt >= 0)
        {
            scale *= BigInteger.Pow(10, pointAt);
        }
        else
        {
            var up = BigInteger.Pow(10, -pointAt);
            value *= up;
            below *= up;
            above *= up;
        }

        // The estimate of the logarithm is at most one too small.
        if (isEven ? value + above >= scale : value + above > scale)
        {
            pointAt++;
        }
        else
        {
            value *= 10;
            below *= 10;
            above *= 10;
        }

        var digits = new char[20];
        var count = 0;
        while (true)
        {
            var digit = (int)BigInteger.DivRem(value, scale, out value);
            var isLow = isEven ? value <= below : value < below;
            var isHigh = isEven ? value + above >= scale : value + above > scale;
            if (!isLow && !isHigh)
            {
                digits[count++] = (char)('0' + digit);
                value *= 10;
                below *= 10;
                above *= 10;
                continue;
            }

            // Both ends are near enough: the nearer one, and of two as near the even digit, as every other printer does.
            var half = (value << 1).CompareTo(scale);
            var roundUp = isHigh && (!isLow || half > 0 || (half == 0 && digit % 2 == 1));
            digits[count++] = (char)('0' + digit + (roundUp ? 1 : 0));
            return new string(digits, 0, count);
        }
    }

    private static string Layout(string digits, int pointAt)
    {
        if (pointAt > 21 || pointAt <= -6)
        {
            var exponent = pointAt - 1;
            return digits.Substring(0, 1) + (digits.Length > 1 ? "." + digits.Substring(1) : "") +
                (exponent < 0 ? "e-" : "e+") + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
        }

        if (pointAt <= 0)
        {
            return "0." + new string('0', -pointAt) + digits;
        }

        return pointAt >= digits.Length
            ? digits + new string('0', pointAt - digits.Length) + ".0"
            : digits.Substring(0, pointAt) + "." + digits.Substring(pointAt);
    }
}
