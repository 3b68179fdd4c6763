namespace DagSharp.Pipelines;

/// <summary>A class as declared, seen by reflection or by the compiler.</summary>
public interface ITypeView
{
    /// <summary>Name without namespace.</summary>
    string Name { get; }

    /// <summary>Full metadata name, nested types with <c>+</c>.</summary>
    string FullName { get; }

    /// <summary>Whether it has type parameters.</summary>
    bool IsGeneric { get; }

    /// <summary>Whether it is <c>abstract</c>; a static class is not.</summary>
    bool IsAbstract { get; }

    /// <summary>Whether only its file sees it; such a class has no name of its own.</summary>
    bool IsFileLocal { get; }

    /// <summary>Parameters of the constructor that objects of it are made with: the one public constructor, or of several the one
    /// without parameters; <see langword="null"/> when no object can be made.</summary>
    IReadOnlyList<IParameterView>? ConstructorParameters { get; }

    /// <summary>Its base class in the project, or <see langword="null"/>.</summary>
    ITypeView? BaseType { get; }

    /// <summary>Its attributes in the order written.</summary>
    IReadOnlyList<AttributeView> Attributes { get; }

    /// <summary>Its own methods and properties in the order declared.</summary>
    IReadOnlyList<IMemberView> Members { get; }

    /// <summary>Its own nested classes in the order declared.</summary>
    IReadOnlyList<ITypeView> NestedTypes { get; }

    /// <summary>Where its name is declared.</summary>
    Site Site { get; }
}
