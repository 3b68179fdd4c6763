using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>A parameter of the compilation as a pipeline's declaration is read from it.</summary>
internal sealed class SymbolParameterView(IParameterSymbol symbol, SymbolViews views) : IParameterView
{
    private IReadOnlyList<AttributeView>? attributes;

    public IParameterSymbol Symbol { get; } = symbol;

    public string Name => Symbol.Name;

    public string TypeName => Symbol.Type is INamedTypeSymbol named ? SymbolNames.Metadata(named) : Symbol.Type.ToDisplayString();

    public string DisplayType => Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    public bool IsByReference => Symbol.RefKind != RefKind.None;

    public bool HasDefault => Symbol.HasExplicitDefaultValue;

    public object? Default => Symbol.HasExplicitDefaultValue ? Symbol.ExplicitDefaultValue : null;

    public IReadOnlyList<AttributeView> Attributes => attributes ??= views.Attributes(Symbol);

    public Site Site => views.SiteOf(Symbol);

    public bool Takes(IMemberView member, bool element)
    {
        var type = ((SymbolMemberView)member).Unwrapped;
        return views.Converts(element ? ElementOf(type) : type, Symbol.Type);
    }

    public bool Takes(object? value) => value switch
    {
        null => Symbol.Type.IsReferenceType || Symbol.Type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T,
        EnumValue constant => views.Converts(constant.Type, Symbol.Type),
        // A constant may narrow, as in C#: 1 is a byte.
        int or long when IsInteger(Symbol.Type) => true,
        _ => views.TypeOf(value) is not { } type || views.Converts(type, Symbol.Type),
    };

    private static bool IsInteger(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static ITypeSymbol ElementOf(ITypeSymbol type) => type is IArrayTypeSymbol array
        ? array.ElementType
        : type.AllInterfaces.Append(type as INamedTypeSymbol)
            .FirstOrDefault(static candidate => candidate?.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0] ?? type;
}
