using DagSharp.Configuration;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Configs;

/// <summary>The constructor and members of a record, by the same rules as reflection's <c>ClrRecord</c>.</summary>
internal sealed class SymbolRecord
{
    private SymbolRecord(IMethodSymbol constructor, IReadOnlyList<IBindingMember> members)
    {
        Constructor = constructor;
        Members = members;
    }

    public IMethodSymbol Constructor { get; }

    public IReadOnlyList<IBindingMember> Members { get; }

    /// <summary>Why a type has no usable constructor, or null.</summary>
    public static string? Problem(INamedTypeSymbol type) =>
        !Constructors(type).Any() ? BindingProblems.NoConstructor
        : Choose(type) is null ? BindingProblems.Constructors
        : null;

    public static SymbolRecord Of(INamedTypeSymbol type, ISymbolFactory factory)
    {
        var constructor = Choose(type)!;
        var properties = Properties(type);
        var isSettingRequired = Has(constructor, "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute");
        var members = new List<IBindingMember>();
        var taken = new HashSet<IPropertySymbol>(SymbolEqualityComparer.Default);
        foreach (var parameter in constructor.Parameters)
        {
            var property = properties.FirstOrDefault(candidate => string.Equals(candidate.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            if (property is not null)
            {
                taken.Add(property);
            }

            members.Add(new SymbolBindingMember(
                property?.Name ?? parameter.Name,
                SymbolBindingType.For(parameter.Type, factory),
                parameter,
                property,
                isRequired: false,
                SymbolAttributes.Of(parameter.GetAttributes().Concat(property?.GetAttributes() ?? []))));
        }

        foreach (var property in properties.Where(property => !taken.Contains(property) && property.SetMethod is { DeclaredAccessibility: Accessibility.Public }))
        {
            members.Add(new SymbolBindingMember(
                property.Name,
                SymbolBindingType.For(property.Type, factory),
                null,
                property,
                !isSettingRequired && property.IsRequired,
                SymbolAttributes.Of(property.GetAttributes())));
        }

        return new SymbolRecord(constructor, members);
    }

    /// <summary>A struct's implicit constructor counts only when it has no other, as in reflection.</summary>
    private static IEnumerable<IMethodSymbol> Constructors(INamedTypeSymbol type)
    {
        var all = type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public).ToList();
        var isExplicit = type.IsValueType && all.Any(constructor => constructor.Parameters.Length > 0 || !constructor.IsImplicitlyDeclared);
        return isExplicit
            ? all.Where(constructor => constructor.Parameters.Length > 0 || !constructor.IsImplicitlyDeclared)
            : all;
    }

    /// <summary>The only one, else the one without parameters, else the longest if it is the only one so long.</summary>
    private static IMethodSymbol? Choose(INamedTypeSymbol type)
    {
        var constructors = Constructors(type).ToList();
        if (constructors.FirstOrDefault(constructor => constructor.Parameters.Length == 0) is { } empty)
        {
            return empty;
        }

        var longest = constructors.Select(constructor => constructor.Parameters.Length).DefaultIfEmpty(0).Max();
        var candidates = constructors.Where(constructor => constructor.Parameters.Length == longest).ToList();
        return candidates.Count == 1 ? candidates[0] : null;
    }

    /// <summary>Base class first, each in order of declaration; an override or a hiding property takes its base's place.</summary>
    private static List<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        var chain = new Stack<INamedTypeSymbol>();
        for (var at = type; at is not null && at.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); at = at.BaseType)
        {
            chain.Push(at);
        }

        var properties = new List<IPropertySymbol>();
        foreach (var property in chain.SelectMany(level => level.GetMembers().OfType<IPropertySymbol>()))
        {
            // Reflection lists a property as public when either accessor is.
            if (property.IsStatic || property.IsIndexer || property.DeclaredAccessibility != Accessibility.Public)
            {
                continue;
            }

            var hidden = properties.FindIndex(candidate => candidate.Name == property.Name);
            if (hidden >= 0)
            {
                properties[hidden] = property;
            }
            else
            {
                properties.Add(property);
            }
        }

        return properties;
    }

    private static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(data => data.AttributeClass is { } type && SymbolNames.MetadataName(type) == attribute);
}
