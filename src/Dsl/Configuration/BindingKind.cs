namespace DagSharp.Configuration;

/// <summary>How a C# type is filled from a configuration value.</summary>
public enum BindingKind
{
    /// <summary>It cannot be; <see cref="IBindingType.Problem"/> says why.</summary>
    Unsupported,

    /// <summary><c>object</c>: null, bool, long (decimal past 64 bits), double, string, <c>List&lt;object?&gt;</c>, <c>Dictionary&lt;string, object?&gt;</c>.</summary>
    Any,

    /// <summary><see cref="Json.JsonValue"/>: the value as it stands.</summary>
    Json,

    /// <summary>A number, text, a date …; see <see cref="BindingScalar"/>.</summary>
    Scalar,

    /// <summary>One of the enum's members by its key (snake_case or <see cref="ConfigKeyAttribute"/>) or its exact C# name.</summary>
    Enum,

    /// <summary>A type with a public static <c>Parse(string)</c> that returns it.</summary>
    Parsable,

    /// <summary>An array, list or set.</summary>
    List,

    /// <summary>A dictionary with text or enum keys.</summary>
    Dictionary,

    /// <summary>A class, record or struct with constructor parameters and properties.</summary>
    Record,
}
