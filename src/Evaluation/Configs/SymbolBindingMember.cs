using DagSharp.Configuration;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Configs;

/// <summary>A member of a record found in the compilation.</summary>
internal sealed class SymbolBindingMember(
    string name,
    IBindingType type,
    IParameterSymbol? parameter,
    IPropertySymbol? property,
    bool isRequired,
    IReadOnlyList<AttributeFacts> attributes)
    : BindingMember(name, type, parameter is not null, parameter?.HasExplicitDefaultValue == true, isRequired, attributes)
{
    /// <summary>The constructor parameter that takes the value; null when the property is set.</summary>
    public IParameterSymbol? Parameter { get; } = parameter;

    /// <summary>The property to set when there is no parameter.</summary>
    public IPropertySymbol? Property { get; } = property;
}
