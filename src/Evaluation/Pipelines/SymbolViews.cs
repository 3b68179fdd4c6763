using DagSharp.Evaluation.Incremental;
using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>Makes the views of one compilation.</summary>
internal sealed class SymbolViews(Compilation compilation, Evaluator evaluator, ProjectPaths paths, EvaluationTrace trace)
{
    private readonly Dictionary<INamedTypeSymbol, SymbolTypeView> types = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<Type, ITypeSymbol?> hostTypes = [];
    private readonly INamedTypeSymbol? operatorType = compilation.GetTypesByMetadataName("DagSharp.Operator").FirstOrDefault(static type => type.ContainingAssembly.Name == "DagSharp");

    public SymbolTypeView Of(INamedTypeSymbol type)
    {
        if (!types.TryGetValue(type, out var view))
        {
            view = new SymbolTypeView(type, this);
            types.Add(type, view);
        }

        return view;
    }

    public bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    public bool IsOperator(ITypeSymbol type)
    {
        for (var level = type as INamedTypeSymbol; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, operatorType))
            {
                return true;
            }
        }

        return false;
    }

    public ITypeSymbol Void { get; } = compilation.GetSpecialType(SpecialType.System_Void);

    public bool IsDag(ITypeSymbol type) => type is INamedTypeSymbol { Name: nameof(Dag) } named && SymbolNames.Metadata(named) == "DagSharp.Dag";

    /// <summary>Type of the elements of a sequence; <see langword="null"/> for other types.</summary>
    public ITypeSymbol? ElementOf(ITypeSymbol type) => type is IArrayTypeSymbol array
        ? array.ElementType
        : type.AllInterfaces.Append(type as INamedTypeSymbol)
            .FirstOrDefault(static candidate => candidate?.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];

    // A value goes from task to task as JSON, where a conversion of the user's is never called.
    public bool Converts(ITypeSymbol from, ITypeSymbol to) => compilation.ClassifyConversion(from, to) is { IsImplicit: true, IsUserDefined: false };

    public ITypeSymbol? TypeOf(object value)
    {
        var type = value.GetType();
        if (!hostTypes.TryGetValue(type, out var found))
        {
            hostTypes.Add(type, found = compilation.GetTypeByMetadataName(type.FullName!));
        }

        return found;
    }

    public Site SiteOf(ISymbol symbol)
    {
        var location = symbol.Locations.Where(static place => place.IsInSource)
            .OrderBy(place => paths.Relative(place.SourceTree!.FilePath), StringComparer.Ordinal)
            .FirstOrDefault();
        return location is null ? Site.None : SiteOf(location);
    }

    public Site SiteOf(Location location)
    {
        trace.Tell(location);
        var line = location.GetLineSpan();
        return new Site(location, paths.Relative(line.Path), line.StartLinePosition.Line + 1);
    }

    public IReadOnlyList<AttributeView> Attributes(ISymbol symbol) => [.. symbol.GetAttributes()
        .Where(static data => data.AttributeClass?.ContainingNamespace is { Name: "DagSharp", ContainingNamespace.IsGlobalNamespace: true })
        .Select(View)];

    /// <summary>Parts of a partial class in the order of their files' paths: the order of files in the build means nothing.</summary>
    public IEnumerable<T> InSourceOrder<T>(IEnumerable<T> symbols)
        where T : ISymbol => symbols
            .Where(static symbol => !symbol.DeclaringSyntaxReferences.IsEmpty)
            .OrderBy(symbol => paths.Relative(symbol.DeclaringSyntaxReferences[0].SyntaxTree.FilePath), StringComparer.Ordinal)
            .ThenBy(static symbol => symbol.DeclaringSyntaxReferences[0].Span.Start);

    private AttributeView View(AttributeData data)
    {
        var name = data.AttributeClass!.OriginalDefinition.ToDisplayString(AttributeName);
        return new AttributeView(
            name,
            [.. data.ConstructorArguments.Select(Value)],
            // Half-typed ones have no value yet; the compiler says so.
            [.. data.NamedArguments.Where(static named => named.Value.Kind != TypedConstantKind.Error).Select(named => new KeyValuePair<string, object?>(named.Key, Value(named.Value)))],
            data.AttributeClass.TypeArguments.FirstOrDefault(),
            new SymbolAttributeSite(data, this))
        {
            Faults = Faults(data),
        };
    }

    private PipelineProblem[] Faults(AttributeData data)
    {
        if (data.AttributeConstructor is not null && !data.ConstructorArguments.Concat(data.NamedArguments.Select(static named => named.Value)).Any(IsUnknown))
        {
            return [];
        }

        var location = data.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? Location.None;
        return [new PipelineProblem(EvaluationRules.UnsupportedConstruct, SiteOf(location), GeneratedNames.Explain(location) ?? "an attribute whose arguments do not compile")];
    }

    private static bool IsUnknown(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Error || (constant is { Kind: TypedConstantKind.Array, IsNull: false } && constant.Values.Any(IsUnknown));

    private object? Value(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.IsNull ? null : constant.Values.Select(Value).ToArray(),
        TypedConstantKind.Enum => constant.Value is null ? null : evaluator.CreateEnum((INamedTypeSymbol)constant.Type!, constant.Value),
        TypedConstantKind.Type => constant.Value is ITypeSymbol type ? new TypeConstant(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)) : null,
        TypedConstantKind.Error => null,
        _ => constant.Value,
    };

    private static readonly SymbolDisplayFormat AttributeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.None);
}
