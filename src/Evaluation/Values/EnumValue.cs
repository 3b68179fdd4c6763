using System.Globalization;
using DagSharp.Values;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>A value of an enum that only the compilation knows.</summary>
public sealed class EnumValue : IEquatable<EnumValue>, IComparable, IFormattable, IConvertible, IScalarValue
{
    internal EnumValue(INamedTypeSymbol type, object underlying)
    {
        Type = type;
        Underlying = underlying;
    }

    /// <summary>The enum.</summary>
    public INamedTypeSymbol Type { get; }

    /// <summary>The number, boxed with the enum's underlying type.</summary>
    public object Underlying { get; }

    string IScalarValue.Text => ToString();

    /// <inheritdoc/>
    public bool Equals(EnumValue? other) =>
        other is not null && Underlying.Equals(other.Underlying) && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EnumValue);

    /// <inheritdoc/>
    public override int GetHashCode() => Underlying.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is EnumValue other ? ((IComparable)Underlying).CompareTo(other.Underlying) : 1;

    /// <summary>The member's name, the names of a flags combination, or the number.</summary>
    public override string ToString() => EnumText.Name(Type, Underlying) ?? Number();

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => ToString(),
        "D" or "d" => Number(),
        "F" or "f" => EnumText.FlagNames(Type, Underlying) ?? Number(),
        "X" or "x" => ((IFormattable)Underlying).ToString($"X{EnumText.Size(Underlying) * 2}", CultureInfo.InvariantCulture),
        _ => throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\"."),
    };

    TypeCode IConvertible.GetTypeCode() => System.Convert.GetTypeCode(Underlying);

    bool IConvertible.ToBoolean(IFormatProvider? provider) => System.Convert.ToBoolean(Underlying, CultureInfo.InvariantCulture);

    byte IConvertible.ToByte(IFormatProvider? provider) => System.Convert.ToByte(Underlying, CultureInfo.InvariantCulture);

    char IConvertible.ToChar(IFormatProvider? provider) => System.Convert.ToChar(Underlying, CultureInfo.InvariantCulture);

    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw new InvalidCastException("Invalid cast from an enum to 'DateTime'.");

    decimal IConvertible.ToDecimal(IFormatProvider? provider) => System.Convert.ToDecimal(Underlying, CultureInfo.InvariantCulture);

    double IConvertible.ToDouble(IFormatProvider? provider) => System.Convert.ToDouble(Underlying, CultureInfo.InvariantCulture);

    short IConvertible.ToInt16(IFormatProvider? provider) => System.Convert.ToInt16(Underlying, CultureInfo.InvariantCulture);

    int IConvertible.ToInt32(IFormatProvider? provider) => System.Convert.ToInt32(Underlying, CultureInfo.InvariantCulture);

    long IConvertible.ToInt64(IFormatProvider? provider) => System.Convert.ToInt64(Underlying, CultureInfo.InvariantCulture);

    sbyte IConvertible.ToSByte(IFormatProvider? provider) => System.Convert.ToSByte(Underlying, CultureInfo.InvariantCulture);

    float IConvertible.ToSingle(IFormatProvider? provider) => System.Convert.ToSingle(Underlying, CultureInfo.InvariantCulture);

    string IConvertible.ToString(IFormatProvider? provider) => ToString();

    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => System.Convert.ChangeType(Underlying, conversionType, CultureInfo.InvariantCulture);

    ushort IConvertible.ToUInt16(IFormatProvider? provider) => System.Convert.ToUInt16(Underlying, CultureInfo.InvariantCulture);

    uint IConvertible.ToUInt32(IFormatProvider? provider) => System.Convert.ToUInt32(Underlying, CultureInfo.InvariantCulture);

    ulong IConvertible.ToUInt64(IFormatProvider? provider) => System.Convert.ToUInt64(Underlying, CultureInfo.InvariantCulture);

    private string Number() => Convert.ToString(Underlying, CultureInfo.InvariantCulture);
}
