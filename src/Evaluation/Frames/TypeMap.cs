using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>What the type parameters of running code stand for.</summary>
internal sealed class TypeMap
{
    private readonly Dictionary<ITypeParameterSymbol, ITypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private TypeMap()
    {
    }

    /// <summary>The map for the body of a closed method; null when nothing is generic.</summary>
    public static TypeMap? For(IMethodSymbol method, TypeMap? outer) =>
        For(method.ContainingType, method.OriginalDefinition.TypeParameters, method.TypeArguments, outer);

    /// <summary>The map for initializers of a closed type.</summary>
    public static TypeMap? For(INamedTypeSymbol type) => For(type, [], [], null);

    public ITypeSymbol? Find(ITypeParameterSymbol parameter) => _types.TryGetValue(parameter, out var type) ? type : null;

    private static TypeMap? For(INamedTypeSymbol? type, ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments, TypeMap? outer)
    {
        TypeMap? map = null;
        if (outer is not null)
        {
            map = new();
            foreach (var pair in outer._types)
            {
                map._types[pair.Key] = pair.Value;
            }
        }

        for (; type is not null; type = type.ContainingType)
        {
            for (var i = 0; i < type.TypeArguments.Length; i++)
            {
                if (type.TypeArguments[i] is not ITypeParameterSymbol)
                {
                    (map ??= new())._types[type.OriginalDefinition.TypeParameters[i]] = type.TypeArguments[i];
                }
            }
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            (map ??= new())._types[parameters[i]] = arguments[i];
        }

        return map;
    }
}
