using System.Globalization;
using DagSharp.Values;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>A value of an enum that only the compilation knows.</summary>
public sealed class EnumValue : IEquatable<EnumValue>, IComparable, IFormattable, IScalarValue
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

    private string Number() => Convert.ToString(Underlying, CultureInfo.InvariantCulture);
}
