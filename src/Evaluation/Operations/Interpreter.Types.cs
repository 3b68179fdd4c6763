using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<ITypeSymbol, TypeLayout> _layouts = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(ITypeSymbol, ITypeSymbol), bool> _subtypes = new(TypePairComparer.Instance);

    /// <summary>A type with the running code's type parameters replaced.</summary>
    private ITypeSymbol Close(ITypeSymbol type, Frame frame) => frame.Types is null ? type : Close(type, frame.Types);

    private ITypeSymbol Close(ITypeSymbol type, TypeMap types)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return types.Find(parameter) ?? parameter;
            case IArrayTypeSymbol array:
                return _compilation.CreateArrayTypeSymbol(Close(array.ElementType, types), array.Rank);
            case INamedTypeSymbol { IsAnonymousType: true }:
                return type;
            case INamedTypeSymbol named:
                var definition = named.OriginalDefinition;
                if (named.ContainingType is { IsGenericType: true } outer && Close(outer, types) is INamedTypeSymbol closedOuter
                    && !SymbolEqualityComparer.Default.Equals(outer, closedOuter))
                {
                    definition = closedOuter.GetTypeMembers(named.Name, named.Arity).First();
                }
                else if (named.TypeArguments.All(argument => !HasTypeParameter(argument)))
                {
                    return named;
                }

                return named.Arity == 0 ? definition : Bounded(definition.Construct([.. named.TypeArguments.Select(argument => Close(argument, types))]));
            default:
                return type;
        }
    }

    // Comparing types takes the compiler a few frames for each level, and no other guard stands in its way.
    private const int MostTypeLevels = 40;

    private readonly Dictionary<ITypeSymbol, int> _typeLevels = new(SameObject.Instance);

    private INamedTypeSymbol Bounded(INamedTypeSymbol type) => LevelsOf(type) <= MostTypeLevels
        ? type
        : throw Fail(EvaluationRules.RecursionDepth, _site, $"A generic type nests deeper than {MostTypeLevels} levels.");

    private int LevelsOf(ITypeSymbol type)
    {
        // Arguments are shared, and may be twice as many at each level.
        if (!_typeLevels.TryGetValue(type, out var levels))
        {
            _typeLevels[type] = levels = type switch
            {
                IArrayTypeSymbol array => 1 + LevelsOf(array.ElementType),
                INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } => 1 + arguments.Max(LevelsOf),
                _ => 0,
            };
        }

        return levels;
    }

    private sealed class SameObject : IEqualityComparer<ITypeSymbol>
    {
        public static SameObject Instance { get; } = new();

        public bool Equals(ITypeSymbol left, ITypeSymbol right) => ReferenceEquals(left, right);

        public int GetHashCode(ITypeSymbol type) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(type);
    }

    private IMethodSymbol Close(IMethodSymbol method, Frame frame)
    {
        if (frame.Types is not { } types)
        {
            return method;
        }

        if (method.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) && method.ContainingType is { } type && Close(type, types) is INamedTypeSymbol closed && !SymbolEqualityComparer.Default.Equals(type, closed))
        {
            var open = closed.GetMembers(method.Name).OfType<IMethodSymbol>()
                .First(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, method.OriginalDefinition));
            return method.TypeArguments.Length == 0 ? open : open.Construct([.. method.TypeArguments.Select(argument => Close(argument, types))]);
        }

        return method.TypeArguments.Any(HasTypeParameter)
            ? method.ConstructedFrom.Construct([.. method.TypeArguments.Select(argument => Close(argument, types))])
            : method;
    }

    private static bool HasTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasTypeParameter) || named.ContainingType is { } outer && HasTypeParameter(outer),
        _ => false,
    };

    /// <summary>Whether bodies of a symbol are read: only those of the compilation itself are.</summary>
    private bool IsOwn(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, _compilation.Assembly)
        || symbol is INamedTypeSymbol { IsAnonymousType: true } || symbol.ContainingType is { IsAnonymousType: true };

    public TypeLayout LayoutOf(INamedTypeSymbol type)
    {
        if (!_layouts.TryGetValue(type, out var layout))
        {
            _layouts[type] = layout = TypeLayout.Of(type, DefaultOf);
        }

        return layout;
    }

    private Instance NewInstance(INamedTypeSymbol type)
    {
        var layout = LayoutOf(type);
        var slots = (object?[])layout.Defaults.Clone();
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = CopyValue(slots[i]);
        }

        return new(this, layout, slots);
    }

    public object? DefaultOf(ITypeSymbol type)
    {
        if (!type.IsValueType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || type is not INamedTypeSymbol named)
        {
            return null;
        }

        // Typed references and the like: whatever is done with them is refused there.
        if (named.IsRefLikeType && !IsOwn(named) && !Types.IsSpan(named))
        {
            return null;
        }

        return named.TypeKind == TypeKind.Enum ? EnumOf(named, Convert.ChangeType(0, Types.Of(named.EnumUnderlyingType!), null))
            : IsOwn(named) ? NewInstance(named)
            : named.IsTupleType ? TupleOf(named, [.. named.TupleElements.Select(element => DefaultOf(element.Type))])
            : Types.Find(named) == typeof(HostIndex) ? new HostIndex(0, IsFromEnd: false)
            : Types.Find(named) == typeof(HostRange) ? new HostRange(new(0, IsFromEnd: false), new(0, IsFromEnd: false))
            : Types.IsSpan(named) ? Array.CreateInstance(Types.Of(named.TypeArguments[0]), 0)
            : Activator.CreateInstance(Types.Of(named));
    }

    public object EnumOf(INamedTypeSymbol type, object underlying) =>
        IsOwn(type) || Types.Find(type) is not { } host ? new EnumValue(type, underlying) : Enum.ToObject(host, underlying);

    private readonly TypeTags _tags = new();

    /// <summary>Remembers which type an erased object was made as.</summary>
    private object Tagged(object value, ITypeSymbol type)
    {
        if (value is not (string or ValueType or Instance or Closure) && Types.IsErased(type) && !IsOwn(type))
        {
            _tags.Add(value, type);
        }

        return value;
    }

    /// <summary>Gives an object made from another the other's type.</summary>
    private object? Retagged(object? value, object like)
    {
        if (value is not null and not Closure && _tags.Of(like) is { } type)
        {
            _tags.Add(value, type);
        }

        return value;
    }

    /// <summary>What an erased object answers from the type it was made as; null when that does not decide.</summary>
    private bool? IsTagged(object value, ITypeSymbol type)
    {
        if (value is ValueType or string || _tags.Of(value) is not { } tag)
        {
            return null;
        }

        if (IsSubtype(tag, type))
        {
            return true;
        }

        // Something known by an interface may be of any class, but not of another construction of that interface.
        return tag.TypeKind != TypeKind.Interface ? false
            : tag.AllInterfaces.Add((INamedTypeSymbol)tag).Any(known => SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, type.OriginalDefinition)) ? false
            : null;
    }

    private object TypeObject(ITypeSymbol type) => Types.IsErased(type) ? new TypeValue(type) : Types.Of(type);

    /// <summary>What <c>value is type</c> answers.</summary>
    private bool IsInstance(object? value, ITypeSymbol type)
    {
        if (value is null)
        {
            return false;
        }

        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        }

        switch (type.SpecialType)
        {
            case SpecialType.System_Object:
                return true;
            case SpecialType.System_Enum:
                return value is EnumValue or Enum;
            case SpecialType.System_ValueType:
                return value is EnumValue or ValueType or Instance { Type.IsValueType: true };
        }

        return value switch
        {
            Instance instance => IsSubtype(instance.Type, type),
            EnumValue number => IsSubtype(number.Type, type),
            Closure { Type: { } made } => IsSubtype(made, type),
            Closure => type.TypeKind == TypeKind.Delegate,
            TypeValue => type.Name is "Type" or "MemberInfo",
            _ when IsOwn(type) => _wrapped.TryGetValue(value, out var owner) && IsSubtype(owner.Type, type),
            _ when type is INamedTypeSymbol { IsGenericType: true } or IArrayTypeSymbol && IsTagged(value, type) is { } known => known,
            _ => Types.Find(type) is { } host && host.IsInstanceOfType(value),
        };
    }

    public bool Is(object? value, ITypeSymbol type) => IsInstance(value, type);

    private bool IsSubtype(ITypeSymbol type, ITypeSymbol target)
    {
        if (SymbolEqualityComparer.Default.Equals(type, target))
        {
            return true;
        }

        if (!_subtypes.TryGetValue((type, target), out var answer))
        {
            var conversion = _compilation.ClassifyCommonConversion(type, target);
            _subtypes[(type, target)] = answer = conversion is { Exists: true, IsImplicit: true, IsUserDefined: false, IsNumeric: false };
        }

        return answer;
    }

    private sealed class TypePairComparer : IEqualityComparer<(ITypeSymbol, ITypeSymbol)>
    {
        public static readonly TypePairComparer Instance = new();

        public bool Equals((ITypeSymbol, ITypeSymbol) x, (ITypeSymbol, ITypeSymbol) y) =>
            SymbolEqualityComparer.Default.Equals(x.Item1, y.Item1) && SymbolEqualityComparer.Default.Equals(x.Item2, y.Item2);

        public int GetHashCode((ITypeSymbol, ITypeSymbol) pair) =>
            (SymbolEqualityComparer.Default.GetHashCode(pair.Item1) * 397) ^ SymbolEqualityComparer.Default.GetHashCode(pair.Item2);
    }
}
