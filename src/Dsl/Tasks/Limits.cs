namespace DagSharp.Tasks;

/// <summary>Ranges of numbers and durations, checked where they are said.</summary>
internal static class Limits
{
    public static int? NotNegative(int? value, string name) =>
        value is < 0 ? throw new ArgumentOutOfRangeException(name, value, $"{name} must be 0 or more") : value;

    public static double? NotNegative(double? value, string name) =>
        value is < 0 or double.NaN or double.PositiveInfinity ? throw new ArgumentOutOfRangeException(name, value, $"{name} must be 0 or more") : value;

    public static TimeSpan? NotNegative(TimeSpan? value, string name) =>
        value < TimeSpan.Zero ? throw new ArgumentOutOfRangeException(name, value, $"{name} must not be negative") : value;

    public static TimeSpan? Positive(TimeSpan? value, string name) =>
        value <= TimeSpan.Zero ? throw new ArgumentOutOfRangeException(name, value, $"{name} must be more than zero") : value;

    public static int? AtLeastOne(int? value, string name) =>
        value is < 1 ? throw new ArgumentOutOfRangeException(name, value, $"{name} must be at least 1") : value;
}
