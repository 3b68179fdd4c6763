namespace DagSharp.Pipelines;

/// <summary>A parameter as declared, seen by reflection or by the compiler.</summary>
public interface IParameterView
{
    /// <summary>Name.</summary>
    string Name { get; }

    /// <summary>Full metadata name of its type.</summary>
    string TypeName { get; }

    /// <summary>Type as a C# author writes it.</summary>
    string DisplayType { get; }

    /// <summary>Whether it is <c>ref</c>, <c>out</c> or <c>in</c>.</summary>
    bool IsByReference { get; }

    /// <summary>Whether its type lives on the stack only: a span, a pointer.</summary>
    bool IsStackOnly { get; }

    /// <summary>Whether it may be left out.</summary>
    bool HasDefault { get; }

    /// <summary>Its default.</summary>
    object? Default { get; }

    /// <summary>Its attributes in the order written.</summary>
    IReadOnlyList<AttributeView> Attributes { get; }

    /// <summary>Where its name is declared.</summary>
    Site Site { get; }

    /// <summary>Whether it takes the result of a member, or with <paramref name="element"/> one element of it.</summary>
    bool Takes(IMemberView member, bool element);

    /// <summary>Whether it takes a list of results of a member: what a mapped task gives.</summary>
    bool TakesAll(IMemberView member);

    /// <summary>Whether it takes a value.</summary>
    bool Takes(object? value);
}
