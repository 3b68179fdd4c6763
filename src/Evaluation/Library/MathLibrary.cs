namespace DagSharp.Evaluation;

/// <summary>Members of Math that old hosts lack.</summary>
internal static class MathLibrary
{
    public static int Clamp(int value, int min, int max) => Between(value, min, max);

    public static long Clamp(long value, long min, long max) => Between(value, min, max);

    public static double Clamp(double value, double min, double max) => Between(value, min, max);

    public static float Clamp(float value, float min, float max) => Between(value, min, max);

    public static decimal Clamp(decimal value, decimal min, decimal max) => Between(value, min, max);

    public static (int Quotient, int Remainder) DivRem(int left, int right) => (left / right, left % right);

    public static (long Quotient, long Remainder) DivRem(long left, long right) => (left / right, left % right);

    private static T Between<T>(T value, T min, T max)
        where T : IComparable<T> =>
        min.CompareTo(max) > 0 ? throw new ArgumentException($"'{min}' cannot be greater than {max}.")
        : value.CompareTo(min) < 0 ? min
        : value.CompareTo(max) > 0 ? max
        : value;
}
