using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Evaluation;

/// <summary>Which slots an instance of one closed type has, base class first.</summary>
internal sealed class TypeLayout
{
    private readonly Dictionary<ISymbol, int> _slots = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, int> _anonymous = [];

    private readonly bool[] _values;

    private TypeLayout(INamedTypeSymbol type, object?[] defaults, bool[] values, IReadOnlyList<INamedTypeSymbol> chain)
    {
        _values = values;
        Type = type;
        Defaults = defaults;
        Chain = chain;
    }

    public INamedTypeSymbol Type { get; }

    public object?[] Defaults { get; }

    /// <summary>The type and its bases within the compilation, base first.</summary>
    public IReadOnlyList<INamedTypeSymbol> Chain { get; }

    /// <summary>Public readable instance properties, in the order of their declaration.</summary>
    public IReadOnlyList<IPropertySymbol> PublicProperties { get; private set; } = [];

    public static TypeLayout Of(INamedTypeSymbol type, Func<ITypeSymbol, object?> defaultOf)
    {
        var chain = new List<INamedTypeSymbol>();
        for (var level = type; level is not null && (level.IsAnonymousType || level.Locations.Any(location => location.IsInSource)); level = level.BaseType)
        {
            chain.Insert(0, level);
        }

        var slots = new List<(ISymbol Key, ITypeSymbol Type)>();
        foreach (var level in chain)
        {
            foreach (var member in level.GetMembers())
            {
                if (level.IsAnonymousType ? member is IPropertySymbol : member is IFieldSymbol { IsStatic: false, IsConst: false })
                {
                    slots.Add((member, (member as IFieldSymbol)?.Type ?? ((IPropertySymbol)member).Type));
                }
                else if (member is IEventSymbol { IsStatic: false } declared && IsFieldLike(declared))
                {
                    slots.Add((declared, declared.Type));
                }
            }
        }

        var layout = new TypeLayout(type, [.. slots.Select(slot => defaultOf(slot.Type))], [.. slots.Select(slot => !slot.Type.IsReferenceType)], chain);
        for (var i = 0; i < slots.Count; i++)
        {
            if (type.IsAnonymousType)
            {
                layout._anonymous[slots[i].Key.Name] = i;
            }
            else
            {
                layout._slots[slots[i].Key.OriginalDefinition] = i;
            }
        }

        layout.PublicProperties = [.. chain.SelectMany(level => level.GetMembers().OfType<IPropertySymbol>())
            .Where(property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null, IsOverride: false })];
        return layout;
    }

    /// <summary>Whether the compiler writes an event's accessors, over a field.</summary>
    public static bool IsFieldLike(IEventSymbol declared) =>
        declared is { IsAbstract: false, IsExtern: false, AddMethod: { } add } && add.DeclaringSyntaxReferences.All(reference => reference.GetSyntax() is not AccessorDeclarationSyntax);

    /// <summary>Whether a slot holds a value type, which is copied with the object.</summary>
    public bool IsValue(int slot) => _values[slot];

    public int SlotOf(ISymbol member) =>
        member.ContainingType.IsAnonymousType ? _anonymous[member.Name]
        : _slots.TryGetValue(member is IFieldSymbol { AssociatedSymbol: IEventSymbol behind } ? behind.OriginalDefinition : member.OriginalDefinition, out var slot) ? slot
        : -1;
}
