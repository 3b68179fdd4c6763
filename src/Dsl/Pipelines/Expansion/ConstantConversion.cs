using System.Globalization;

namespace DagSharp.Pipelines;

/// <summary>C#'s implicit conversions of constants: from an attribute, where <c>1</c> is an <see cref="int"/>, to the type of a parameter.</summary>
internal static class ConstantConversion
{
    private static readonly Dictionary<Type, Type[]> Wider = new()
    {
        [typeof(sbyte)] = [typeof(short), typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)],
        [typeof(byte)] = [typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)],
        [typeof(short)] = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)],
        [typeof(ushort)] = [typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)],
        [typeof(int)] = [typeof(long), typeof(float), typeof(double), typeof(decimal)],
        [typeof(uint)] = [typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)],
        [typeof(long)] = [typeof(float), typeof(double), typeof(decimal)],
        [typeof(ulong)] = [typeof(float), typeof(double), typeof(decimal)],
        [typeof(char)] = [typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)],
        [typeof(float)] = [typeof(double)],
    };

    public static bool IsNumeric(Type type) => Wider.ContainsKey(type) || type == typeof(double) || type == typeof(decimal);

    /// <summary>Whether numbers of one type become those of another without being asked.</summary>
    public static bool Widens(Type from, Type to) => Wider.TryGetValue(from, out var wider) && Array.IndexOf(wider, Nullable.GetUnderlyingType(to) ?? to) >= 0;

    /// <summary>The value as the type; <see langword="false"/> where C# has no implicit conversion.</summary>
    public static bool TryConvert(object? value, Type target, out object? result)
    {
        result = value;
        var type = Nullable.GetUnderlyingType(target) ?? target;
        if (value is null)
        {
            return !target.IsValueType || type != target;
        }

        if (type.IsInstanceOfType(value))
        {
            return true;
        }

        if (Widens(value.GetType(), type))
        {
            // Convert knows no way from a character to a fraction.
            result = Convert.ChangeType(value is char character ? (int)character : value, type, CultureInfo.InvariantCulture);
            return true;
        }

        return value is int number && TryNarrow(number, type, out result);
    }

    // A constant that fits may narrow: 1 is a byte.
    private static bool TryNarrow(int number, Type type, out object? result)
    {
        result = number;
        if (!(type == typeof(sbyte) || type == typeof(byte) || type == typeof(short) || type == typeof(ushort) || type == typeof(uint) || type == typeof(ulong)))
        {
            return false;
        }

        try
        {
            result = Convert.ChangeType(number, type, CultureInfo.InvariantCulture);
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
