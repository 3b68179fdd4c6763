namespace DagSharp.Json;

/// <summary>What a JSON value is.</summary>
public enum JsonKind
{
    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number without a decimal point or exponent.</summary>
    Integer,

    /// <summary>A number with a decimal point or exponent.</summary>
    Number,

    /// <summary>Text.</summary>
    String,

    /// <summary>An ordered list.</summary>
    Array,

    /// <summary>Named members, in order.</summary>
    Object,
}
