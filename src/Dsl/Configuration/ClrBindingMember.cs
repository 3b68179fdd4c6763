using System.Reflection;

namespace DagSharp.Configuration;

/// <summary>A member of a record found by reflection.</summary>
internal sealed class ClrBindingMember(
    string name,
    IBindingType type,
    ParameterInfo? parameter,
    PropertyInfo? property,
    bool isRequired,
    IReadOnlyList<AttributeFacts> attributes)
    : BindingMember(name, type, parameter is not null, parameter?.HasDefaultValue == true, isRequired, attributes)
{
    /// <summary>The constructor parameter that takes the value; null when the property is set.</summary>
    public ParameterInfo? Parameter { get; } = parameter;

    /// <summary>The property to set when there is no parameter.</summary>
    public PropertyInfo? Property { get; } = property;
}
