namespace DagSharp.Pipelines;

/// <summary>A method, property or field as declared, seen by reflection or by the compiler.</summary>
public interface IMemberView
{
    /// <summary>Name.</summary>
    string Name { get; }

    /// <summary>The class that declares it.</summary>
    ITypeView DeclaringType { get; }

    /// <summary>Whether it needs no object.</summary>
    bool IsStatic { get; }

    /// <summary>Whether it is a method.</summary>
    bool IsMethod { get; }

    /// <summary>Whether it has type parameters.</summary>
    bool IsGeneric { get; }

    /// <summary>Whether it has no body of its own.</summary>
    bool IsAbstract { get; }

    /// <summary>Whether it replaces a member of the base class.</summary>
    bool IsOverride { get; }

    /// <summary>Whether it returns an <see cref="Operator"/>.</summary>
    bool ReturnsOperator { get; }

    /// <summary>Whether it returns a <see cref="Dag"/> or a sequence of them.</summary>
    bool ReturnsDags { get; }

    /// <summary>What of its form no task can have, as in "it is async void"; <see langword="null"/> when nothing.</summary>
    string? Obstacle { get; }

    /// <summary>Type of the result as a C# author writes it, without the task around it; <c>void</c> for none.</summary>
    string ResultType { get; }

    /// <summary>Its parameters in order.</summary>
    IReadOnlyList<IParameterView> Parameters { get; }

    /// <summary>Its attributes in the order written.</summary>
    IReadOnlyList<AttributeView> Attributes { get; }

    /// <summary>Where its name is declared.</summary>
    Site Site { get; }
}
