using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>A class of the compilation as a pipeline's declaration is read from it.</summary>
internal sealed class SymbolTypeView(INamedTypeSymbol symbol, SymbolViews views) : ITypeView
{
    private IReadOnlyList<AttributeView>? attributes;
    private Site? site;
    private IReadOnlyList<IMemberView>? members;
    private IReadOnlyList<ITypeView>? nestedTypes;
    private IReadOnlyList<IParameterView>? constructorParameters;

    public INamedTypeSymbol Symbol { get; } = symbol;

    public string Name => Symbol.Name;

    public string FullName { get; } = SymbolNames.Metadata(symbol);

    public bool IsGeneric => Symbol.IsGenericType;

    public bool IsAbstract => Symbol is { IsAbstract: true, IsStatic: false };

    public bool IsFileLocal { get; } = FileLocal(symbol);

    public IReadOnlyList<IParameterView>? ConstructorParameters => constructorParameters ??= Constructor is { } constructor
        ? [.. constructor.Parameters.Select(parameter => new SymbolParameterView(parameter, views))]
        : null;

    public IMethodSymbol? Constructor
    {
        get
        {
            var constructors = Symbol is { IsAbstract: false, IsStatic: false }
                ? Symbol.InstanceConstructors.Where(static constructor => constructor.DeclaredAccessibility == Accessibility.Public).ToArray()
                : [];
            return constructors.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty) ?? (constructors is { Length: 1 } ? constructors[0] : null);
        }
    }

    public ITypeView? BaseType => Symbol.BaseType is { } parent && views.IsOwn(parent) ? views.Of(parent) : null;

    public IReadOnlyList<AttributeView> Attributes => attributes ??= views.Attributes(Symbol);

    public IReadOnlyList<IMemberView> Members => members ??= [.. views.InSourceOrder(Symbol.GetMembers()
        .Where(static member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary } or IPropertySymbol { IsIndexer: false } or IFieldSymbol && !member.IsImplicitlyDeclared))
        .Select(member => new SymbolMemberView(member, this, views))];

    public IReadOnlyList<ITypeView> NestedTypes => nestedTypes ??= [.. views.InSourceOrder(Symbol.GetTypeMembers()
        .Where(static nested => nested.TypeKind == TypeKind.Class))
        .Select(nested => views.Of(nested))];

    public Site Site => site ??= views.SiteOf(Symbol);

    private static bool FileLocal(INamedTypeSymbol type) => type.IsFileLocal || type.ContainingType is { } outer && FileLocal(outer);
}
