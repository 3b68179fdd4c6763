using System.Globalization;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Constants of attributes on their way to parameters.</summary>
internal static class Constants
{
    /// <summary>A number as the type of a parameter that takes it; anything else as it is.</summary>
    public static object? Widen(object? value, Type target)
    {
        var type = Nullable.GetUnderlyingType(target) ?? target;
        return value is null || value.GetType() == type || value is string or bool or char || !IsNumber(value.GetType()) || !IsNumber(type)
            ? value
            : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }

    private static bool IsNumber(Type type) => type == typeof(decimal) || (type.IsPrimitive && type != typeof(bool) && type != typeof(char));
}
