using DagSharp.Configuration;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Configs;

/// <summary>Fills in what C# fills in at a call, and hands the making of objects to <see cref="ISymbolFactory"/>.</summary>
internal sealed class SymbolBindingFactory : IBindingFactory
{
    public static SymbolBindingFactory Instance { get; } = new();

    public object? CreateRecord(IBindingType type, IReadOnlyList<BoundMember> members)
    {
        var target = (SymbolBindingType)type;
        var constructor = target.Constructor!;
        var arguments = constructor.Parameters.Select(parameter => Argument(parameter, members, target.SymbolFactory)).ToList();
        var properties = members
            .Where(bound => bound.Member is SymbolBindingMember { Parameter: null })
            .Select(bound => new KeyValuePair<ISymbol, object?>(((SymbolBindingMember)bound.Member).Property!, bound.Value))
            .ToList();
        return target.SymbolFactory.Construct(constructor, arguments, properties);
    }

    public object CreateList(IBindingType type, IReadOnlyList<object?> items) =>
        Of(type).SymbolFactory.CreateList(Of(type).Type, items);

    public object CreateDictionary(IBindingType type, IReadOnlyList<KeyValuePair<object, object?>> entries) =>
        Of(type).SymbolFactory.CreateDictionary((INamedTypeSymbol)Of(type).Type, entries);

    public object CreateEnum(IBindingType type, BindingEnumMember member) =>
        Of(type).SymbolFactory.CreateEnum(Of(type).Type.GetMembers(member.Name).OfType<IFieldSymbol>().First());

    public object CreateDate(IBindingType type, DateTime date) => Of(type).SymbolFactory.CreateDate(Of(type).Type, date);

    public object? Parse(IBindingType type, string text) =>
        Of(type).SymbolFactory.Parse(SymbolBindingType.ParseMethod(Of(type).Type)!, text);

    private static SymbolBindingType Of(IBindingType type) => (SymbolBindingType)type;

    private static object? Argument(IParameterSymbol parameter, IReadOnlyList<BoundMember> members, ISymbolFactory factory)
    {
        var bound = members.FirstOrDefault(candidate =>
            candidate.Member is SymbolBindingMember { Parameter: { } own } && SymbolEqualityComparer.Default.Equals(own, parameter));
        if (bound is not null)
        {
            return bound.Value;
        }

        var type = parameter.Type;
        var underlying = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        if (!parameter.HasExplicitDefaultValue)
        {
            return null;
        }

        return parameter.ExplicitDefaultValue switch
        {
            null => type.IsValueType && SymbolEqualityComparer.Default.Equals(type, underlying) ? factory.CreateDefault(type) : null,
            var number when underlying.TypeKind == TypeKind.Enum => factory.CreateEnum((INamedTypeSymbol)underlying, number),
            var constant => constant,
        };
    }
}
