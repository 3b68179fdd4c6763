using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>
/// The host type that stands for each type of the compilation. Types only the compilation knows are erased to object,
/// so that a list of them is a host list of objects and LINQ works on it.
/// </summary>
internal sealed class HostTypes(Compilation compilation, ImmutableArray<Assembly> driven)
{
    private static readonly ImmutableArray<Assembly> Library =
    [
        .. new[]
        {
            typeof(object), typeof(Enumerable), typeof(List<>), typeof(Queue<>), typeof(SortedSet<>), typeof(HashSet<>), typeof(Uri), typeof(Regex),
            typeof(ImmutableArray), typeof(ImmutableList), typeof(System.Numerics.BigInteger), typeof(System.Collections.ObjectModel.ReadOnlyDictionary<,>),
            typeof(IComparer<>), typeof(System.Net.WebUtility), typeof(System.Collections.BitArray), typeof(System.Collections.Frozen.FrozenSet), typeof(System.Security.Cryptography.SHA256), typeof(System.Collections.ObjectModel.KeyedCollection<,>), typeof(SortedDictionary<,>), typeof(LinkedList<>), typeof(MemoryExtensions), typeof(System.Linq.Expressions.Expression),
        }.Select(type => type.Assembly).Distinct(),
    ];

    private const int MostLevels = 100;

    private int _levels;
    private readonly Dictionary<ITypeSymbol, bool> _erased = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, Type?> _types = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a type belongs to an assembly that is driven for real.</summary>
    public bool IsDriven(ITypeSymbol type) => driven.Any(assembly => assembly.GetName().Name == type.ContainingAssembly?.Name);

    /// <summary>The host type, or an evaluation's end where the host has none.</summary>
    public Type Of(ITypeSymbol type) => Find(type) ?? throw new MissingHostTypeException(type);

    /// <summary>The host type; null where the host has none.</summary>
    public Type? Find(ITypeSymbol type)
    {
        if (!_types.TryGetValue(type, out var host))
        {
            // The host takes time that grows with the square of the depth, and more: seconds at a thousand.
            if (_levels == MostLevels)
            {
                throw new InsufficientExecutionStackException();
            }

            _levels++;
            try
            {
                _types[type] = host = Map(type);
            }
            finally
            {
                _levels--;
            }
        }

        return host;
    }

    /// <summary>Whether a type only exists in the compilation, as a whole or in part.</summary>
    public bool IsErased(ITypeSymbol type)
    {
        if (!_erased.TryGetValue(type, out var answer))
        {
            _erased[type] = answer = HoldsOwn(type);
        }

        return answer;
    }

    private bool HoldsOwn(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsErased(array.ElementType),
        INamedTypeSymbol named => IsOwn(named) || named.TypeArguments.Any(IsErased),
        _ => true,
    };

    /// <summary>Whether null is no value of the type although its host type would allow it.</summary>
    public bool NeedsDefaults(ITypeSymbol type) => type.IsValueType && IsOwn(type);

    public bool IsSpan(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    public bool HostTypeMatches(object value, ITypeSymbol type) => type.TypeKind != TypeKind.Enum && !IsOwn(type) && Find(type) is { } host && host.IsInstanceOfType(value);

    /// <summary>The open host type of a definition.</summary>
    public Type? Definition(INamedTypeSymbol definition)
    {
        if (definition.Name is "Index" or "Range" && definition.ContainingNamespace.Name == "System")
        {
            return definition.Name == "Index" ? typeof(HostIndex) : typeof(HostRange);
        }

        var name = FullName(definition);
        if (name == "System.Runtime.CompilerServices.SwitchExpressionException")
        {
            return typeof(SwitchExpressionException);
        }

        foreach (var assembly in IsDriven(definition) ? driven : Library)
        {
            if (assembly.GetType(name) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A type's name as metadata writes it, nested types with a plus.</summary>
    public static string FullName(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = $"{outer.MetadataName}+{name}";
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{name}" : name;
    }

    private bool IsOwn(ITypeSymbol type) => type.IsAnonymousType || SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    private Type? Map(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Find(array.ElementType) is not { } element ? null : array.Rank == 1 ? element.MakeArrayType() : element.MakeArrayType(array.Rank);
            case ITypeParameterSymbol or IDynamicTypeSymbol:
                return typeof(object);
            case INamedTypeSymbol named when IsOwn(named):
                return typeof(object);
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable:
                return Find(nullable.TypeArguments[0]) is not { } underlying ? null : underlying.IsValueType ? typeof(Nullable<>).MakeGenericType(underlying) : underlying;
            case INamedTypeSymbol { IsTupleType: true } tuple when tuple.TupleElements.Length > 0:
                var elements = tuple.TupleElements.Select(item => Find(item.Type)).ToArray();
                return elements.Contains(null) ? null : Tuples.TypeOf(elements!);
            case INamedTypeSymbol named when IsSpan(named):
                return Find(named.TypeArguments[0])?.MakeArrayType();
            case INamedTypeSymbol named:
                return MapNamed(named);
            default:
                return null;
        }
    }

    private Type? MapNamed(INamedTypeSymbol type)
    {
        if (Definition(type.OriginalDefinition) is not { } definition)
        {
            return null;
        }

        if (!definition.IsGenericTypeDefinition)
        {
            return definition;
        }

        var arguments = new List<Type>();
        for (var level = type; level is not null; level = level.ContainingType)
        {
            arguments.InsertRange(0, level.TypeArguments.Select(argument => Find(argument) ?? typeof(object)));
        }

        return definition.MakeGenericType([.. arguments]);
    }
}

/// <summary>The host lacks a type that the definition uses.</summary>
internal sealed class MissingHostTypeException(ITypeSymbol type) : Exception(type.ToDisplayString())
{
    public ITypeSymbol Type => type;
}
