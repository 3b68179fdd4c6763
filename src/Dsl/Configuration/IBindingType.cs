namespace DagSharp.Configuration;

/// <summary>A C# type as the target of binding. Two implementations, reflection and the compiler, decide alike.</summary>
public interface IBindingType
{
    /// <summary>The short C# name: <c>Product</c>, <c>List&lt;Product&gt;</c>.</summary>
    string Name { get; }

    /// <summary>How it is filled.</summary>
    BindingKind Kind { get; }

    /// <summary>Whether null is allowed: <c>T?</c> of either sort.</summary>
    bool IsNullable { get; }

    /// <summary>Which scalar, when <see cref="Kind"/> is <see cref="BindingKind.Scalar"/>.</summary>
    BindingScalar Scalar { get; }

    /// <summary>The items of a list or the values of a dictionary; null for other kinds.</summary>
    IBindingType? Element { get; }

    /// <summary>The keys of a dictionary; null for other kinds.</summary>
    IBindingType? Key { get; }

    /// <summary>What a record can be filled with, constructor parameters first; empty for other kinds.</summary>
    IReadOnlyList<IBindingMember> Members { get; }

    /// <summary>The members of an enum in order of declaration; empty for other kinds.</summary>
    IReadOnlyList<BindingEnumMember> EnumMembers { get; }

    /// <summary>Why the type is <see cref="BindingKind.Unsupported"/>.</summary>
    string? Problem { get; }

    /// <summary>Makes the values.</summary>
    IBindingFactory Factory { get; }
}
