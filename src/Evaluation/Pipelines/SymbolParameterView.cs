using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>A parameter of the compilation as a pipeline's declaration is read from it.</summary>
internal sealed class SymbolParameterView(IParameterSymbol symbol, SymbolViews views) : IParameterView
{
    private IReadOnlyList<AttributeView>? attributes;
    private Site? site;
    private string? typeName;

    public IParameterSymbol Symbol { get; } = symbol;

    public string Name => Symbol.Name;

    public string TypeName => typeName ??= Symbol.Type is INamedTypeSymbol named ? SymbolNames.Metadata(named) : Symbol.Type.ToDisplayString();

    public string DisplayType => Symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    public bool IsByReference => Symbol.RefKind != RefKind.None;

    public bool IsStackOnly => Symbol.Type.IsRefLikeType || Symbol.Type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer;

    public bool HasDefault => Symbol.HasExplicitDefaultValue;

    public object? Default => Symbol.HasExplicitDefaultValue ? Symbol.ExplicitDefaultValue : null;

    public IReadOnlyList<AttributeView> Attributes => attributes ??= views.Attributes(Symbol);

    public Site Site => site ??= views.SiteOf(Symbol);

    public bool Takes(IMemberView member, bool element)
    {
        var type = ((SymbolMemberView)member).Unwrapped;
        return (element ? views.ElementOf(type) : type) is { } found && views.Converts(found, Symbol.Type);
    }

    public bool TakesAll(IMemberView member) => Symbol.Type.SpecialType == SpecialType.System_Object
        || (Symbol.Type.SpecialType != SpecialType.System_String && views.ElementOf(Symbol.Type) is { } element && views.Converts(((SymbolMemberView)member).Unwrapped, element));

    public bool Takes(object? value) => value switch
    {
        null => Symbol.Type.IsReferenceType || IsNullable(Symbol.Type),
        EnumValue constant => views.Converts(constant.Type, Symbol.Type),
        Instance instance => views.Converts(instance.Type, Symbol.Type),
        _ when ConstantConversion.IsNumeric(value.GetType()) && NumberOf(Symbol.Type) is { } number => ConstantConversion.TryConvert(value, number, out _),
        _ => views.TypeOf(value) is not { } type || views.Converts(type, Symbol.Type),
    };

    private static bool IsNullable(ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private static Type? NumberOf(ITypeSymbol type) => (IsNullable(type) ? ((INamedTypeSymbol)type).TypeArguments[0] : type).SpecialType switch
    {
        SpecialType.System_SByte => typeof(sbyte),
        SpecialType.System_Byte => typeof(byte),
        SpecialType.System_Int16 => typeof(short),
        SpecialType.System_UInt16 => typeof(ushort),
        SpecialType.System_Int32 => typeof(int),
        SpecialType.System_UInt32 => typeof(uint),
        SpecialType.System_Int64 => typeof(long),
        SpecialType.System_UInt64 => typeof(ulong),
        SpecialType.System_Char => typeof(char),
        SpecialType.System_Single => typeof(float),
        SpecialType.System_Double => typeof(double),
        SpecialType.System_Decimal => typeof(decimal),
        _ => null,
    };
}
