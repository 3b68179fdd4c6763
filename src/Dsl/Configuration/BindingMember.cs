namespace DagSharp.Configuration;

/// <summary>
/// The rules for members. Required is: a <c>required</c> property unless the constructor sets it, a
/// <c>[Required]</c> member, and a constructor parameter without default whose type is not nullable.
/// </summary>
public abstract class BindingMember : IBindingMember
{
    private const string Required = ConfigConstraints.Namespace + "RequiredAttribute";

    /// <summary>Applies the rules.</summary>
    /// <param name="name">The C# name of the property, or of the parameter when no property goes with it.</param>
    /// <param name="type">The type.</param>
    /// <param name="isParameter">Whether a constructor parameter takes the value.</param>
    /// <param name="hasDefault">Whether that parameter has a default value.</param>
    /// <param name="isRequired">Whether the property is <c>required</c>.</param>
    /// <param name="attributes">Those of the property and of the parameter.</param>
    protected BindingMember(string name, IBindingType type, bool isParameter, bool hasDefault, bool isRequired, IReadOnlyList<AttributeFacts> attributes)
    {
        Name = name;
        Type = type;
        Keys = BindingKeys.Of(name, attributes);
        HasDefault = !isParameter || hasDefault;
        IsRequired = isRequired ||
            (isParameter && !hasDefault && !type.IsNullable) ||
            attributes.Any(attribute => attribute.Name == Required);
        Constraints = ConfigConstraints.From(attributes);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Keys { get; }

    /// <inheritdoc/>
    public bool IsRequired { get; }

    /// <inheritdoc/>
    public bool HasDefault { get; }

    /// <inheritdoc/>
    public IBindingType Type { get; }

    /// <inheritdoc/>
    public IReadOnlyList<ConfigConstraint> Constraints { get; }
}
