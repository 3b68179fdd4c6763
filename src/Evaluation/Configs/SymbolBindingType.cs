using DagSharp.Configuration;
using DagSharp.Json;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Configs;

/// <summary>A type of the user's compilation as the target of binding.</summary>
public sealed class SymbolBindingType : IBindingType
{
    private readonly Lazy<SymbolRecord?> record;
    private readonly Lazy<IReadOnlyList<BindingEnumMember>> enumMembers;

    private SymbolBindingType(ITypeSymbol type, ISymbolFactory factory)
    {
        SymbolFactory = factory;
        var isNullableValue = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        IsNullable = isNullableValue || (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.Annotated);
        Type = isNullableValue ? ((INamedTypeSymbol)type).TypeArguments[0] : type;
        Name = SymbolNames.ShortName(Type);
        (Kind, Problem) = Classify(Type);
        if (BindingShapes.TryScalar(SymbolNames.MetadataName(Type), out var scalar))
        {
            Scalar = scalar;
        }

        if (Kind is BindingKind.List or BindingKind.Dictionary)
        {
            Element = For(Type is IArrayTypeSymbol array ? array.ElementType : ((INamedTypeSymbol)Type).TypeArguments.Last(), factory);
            Key = Kind == BindingKind.Dictionary ? For(((INamedTypeSymbol)Type).TypeArguments[0], factory) : null;
        }

        record = new(() => Kind == BindingKind.Record ? SymbolRecord.Of((INamedTypeSymbol)Type, factory) : null);
        enumMembers = new(() => Kind == BindingKind.Enum ? EnumMembersOf(Type) : []);
    }

    /// <summary>The type, without <see cref="Nullable{T}"/> around it.</summary>
    public ITypeSymbol Type { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public BindingKind Kind { get; }

    /// <inheritdoc/>
    public bool IsNullable { get; }

    /// <inheritdoc/>
    public BindingScalar Scalar { get; }

    /// <inheritdoc/>
    public IBindingType? Element { get; }

    /// <inheritdoc/>
    public IBindingType? Key { get; }

    /// <inheritdoc/>
    public IReadOnlyList<IBindingMember> Members => record.Value?.Members ?? [];

    /// <inheritdoc/>
    public IReadOnlyList<BindingEnumMember> EnumMembers => enumMembers.Value;

    /// <inheritdoc/>
    public string? Problem { get; }

    /// <inheritdoc/>
    public IBindingFactory Factory => SymbolBindingFactory.Instance;

    internal ISymbolFactory SymbolFactory { get; }

    internal IMethodSymbol? Constructor => record.Value?.Constructor;

    /// <summary>The target for a type, as annotated.</summary>
    /// <param name="type">The type; closed, without type parameters.</param>
    /// <param name="factory">Makes its values.</param>
    public static SymbolBindingType For(ITypeSymbol type, ISymbolFactory factory) => new(type, factory);

    /// <summary>Its static <c>Parse(string)</c>, else the <c>Parse(string, IFormatProvider)</c> of <c>IParsable</c>.</summary>
    internal static IMethodSymbol? ParseMethod(ITypeSymbol type) => type.GetMembers("Parse").OfType<IMethodSymbol>()
        .Where(method =>
            method is { IsStatic: true, IsGenericMethod: false, DeclaredAccessibility: Accessibility.Public, Parameters.Length: 1 or 2 } &&
            method.Parameters[0] is { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_String } &&
            (method.Parameters.Length == 1 || SymbolNames.MetadataName(method.Parameters[1].Type) == "System.IFormatProvider") &&
            SymbolEqualityComparer.Default.Equals(method.ReturnType, type))
        .OrderBy(static method => method.Parameters.Length)
        .FirstOrDefault();

    private static (BindingKind Kind, string? Problem) Classify(ITypeSymbol type)
    {
        var name = SymbolNames.MetadataName(type);
        if (type.SpecialType == SpecialType.System_Object)
        {
            return (BindingKind.Any, null);
        }

        if (name == typeof(JsonValue).FullName)
        {
            return (BindingKind.Json, null);
        }

        if (BindingShapes.TryScalar(name, out _))
        {
            return (BindingKind.Scalar, null);
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return (BindingKind.Enum, null);
        }

        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1 ? (BindingKind.List, null) : (BindingKind.Unsupported, BindingProblems.Rank);
        }

        if (type is not INamedTypeSymbol named)
        {
            return (BindingKind.Unsupported, BindingProblems.NotData);
        }

        if (BindingShapes.IsList(name))
        {
            return (BindingKind.List, null);
        }

        if (BindingShapes.IsDictionary(name))
        {
            var key = named.TypeArguments[0];
            return key.SpecialType == SpecialType.System_String || key.TypeKind == TypeKind.Enum
                ? (BindingKind.Dictionary, null)
                : (BindingKind.Unsupported, BindingProblems.Key);
        }

        var problem = BindingShapes.IsFramework(SymbolNames.Namespace(type)) ? BindingProblems.Framework
            : type.TypeKind is TypeKind.Delegate or TypeKind.Error ? BindingProblems.NotData
            : ParseMethod(type) is not null ? null
            : type.AllInterfaces.Any(implemented => implemented.SpecialType == SpecialType.System_Collections_IEnumerable) ? BindingProblems.OwnCollection
            : type.TypeKind == TypeKind.Interface || type.IsAbstract ? BindingProblems.Abstract
            : SymbolRecord.Problem(named);
        return problem is not null ? (BindingKind.Unsupported, problem)
            : (ParseMethod(type) is not null ? BindingKind.Parsable : BindingKind.Record, null);
    }

    private static IReadOnlyList<BindingEnumMember> EnumMembersOf(ITypeSymbol type) =>
    [
        .. type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .Select(field => BindingEnumMember.Create(field.Name, SymbolAttributes.Of(field.GetAttributes()))),
    ];
}
