using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>The value of <c>typeof</c> for a type that has no host counterpart.</summary>
internal sealed class TypeValue(ITypeSymbol symbol) : System.Reflection.TypeDelegator(typeof(object))
{
    public ITypeSymbol Symbol => symbol;

    public override string Name => symbol switch
    {
        IArrayTypeSymbol array => $"{NameOf(array.ElementType)}[{new string(',', array.Rank - 1)}]",
        { IsAnonymousType: true } => $"<>f__AnonymousType0`{((INamedTypeSymbol)symbol).GetMembers().OfType<IPropertySymbol>().Count()}",
        _ => symbol.MetadataName,
    };

    public override string FullName => Reflection(symbol);

    private static string NameOf(ITypeSymbol type) => new TypeValue(type).Name;

    public override string? Namespace => symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : null;

    public override bool Equals(Type? other) => Equals((object?)other);

    public override bool Equals(object? obj) => obj is TypeValue other && SymbolEqualityComparer.Default.Equals(symbol, other.Symbol);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(symbol);

    public override string ToString() => FullName;

    /// <summary>A type's name as reflection writes it.</summary>
    public static string Reflection(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return $"{Reflection(array.ElementType)}[{new string(',', array.Rank - 1)}]";
        }

        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = $"{outer.MetadataName}+{name}";
        }

        if (type.ContainingNamespace is { IsGlobalNamespace: false } space)
        {
            name = $"{space.ToDisplayString()}.{name}";
        }

        var arguments = new List<ITypeSymbol>();
        for (var level = type as INamedTypeSymbol; level is not null; level = level.ContainingType)
        {
            arguments.InsertRange(0, level.TypeArguments);
        }

        return arguments.Count > 0 && type is not INamedTypeSymbol { IsUnboundGenericType: true }
            ? $"{name}[{string.Join(",", arguments.Select(Reflection))}]"
            : name;
    }
}
