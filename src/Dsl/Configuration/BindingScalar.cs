namespace DagSharp.Configuration;

/// <summary>The scalar types that can be bound.</summary>
public enum BindingScalar
{
    /// <summary>Any scalar but null, its text as written: a plain <c>1.10</c> is <c>"1.10"</c>.</summary>
    String,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>-128 to 127.</summary>
    SByte,

    /// <summary>0 to 255.</summary>
    Byte,

    /// <summary>16 bits.</summary>
    Int16,

    /// <summary>16 bits without sign.</summary>
    UInt16,

    /// <summary>32 bits.</summary>
    Int32,

    /// <summary>32 bits without sign.</summary>
    UInt32,

    /// <summary>64 bits.</summary>
    Int64,

    /// <summary>64 bits without sign.</summary>
    UInt64,

    /// <summary>A float.</summary>
    Single,

    /// <summary>A double.</summary>
    Double,

    /// <summary>A decimal.</summary>
    Decimal,

    /// <summary>A length of time: <c>5m</c>, <c>1h30m</c>, <c>PT5M</c>, <c>00:05:00</c>, <c>1.02:00:00</c>. A bare number has no unit and is refused.</summary>
    TimeSpan,

    /// <summary>ISO 8601; with an offset it becomes UTC, without one its kind is unspecified.</summary>
    DateTime,

    /// <summary>ISO 8601; without an offset it is UTC, never the machine's zone.</summary>
    DateTimeOffset,

    /// <summary><c>2026-01-31</c>.</summary>
    DateOnly,

    /// <summary><c>3f2504e0-4f89-11d3-9a0c-0305e82c3301</c>.</summary>
    Guid,

    /// <summary>An absolute URI.</summary>
    Uri,
}
