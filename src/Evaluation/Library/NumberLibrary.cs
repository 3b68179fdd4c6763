namespace DagSharp.Evaluation;

/// <summary>Members of the numeric types that old hosts lack or write differently.</summary>
internal static class NumberLibrary
{
    public static string ToString(double number) => Numbers.RoundTrip(number);

    public static string ToString(float number) => Numbers.RoundTrip(number);

    public static bool IsFinite(double number) => !double.IsNaN(number) && !double.IsInfinity(number);

    public static bool IsNegative(double number) => BitConverter.DoubleToInt64Bits(number) < 0;

    public static bool IsEvenInteger(int number) => number % 2 == 0;

    public static bool IsOddInteger(int number) => number % 2 != 0;

    public static bool IsEvenInteger(long number) => number % 2 == 0;

    public static bool IsOddInteger(long number) => number % 2 != 0;

    public static bool IsNegative(int number) => number < 0;

    public static bool IsPositive(int number) => number >= 0;

    public static int Max(int x, int y) => Math.Max(x, y);

    public static int Min(int x, int y) => Math.Min(x, y);

    public static int Abs(int number) => Math.Abs(number);

    public static int Sign(int number) => Math.Sign(number);

    public static int Clamp(int number, int min, int max) => MathLibrary.Clamp(number, min, max);
}
