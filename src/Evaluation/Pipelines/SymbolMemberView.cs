using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>A member of the compilation as a pipeline's declaration is read from it.</summary>
internal sealed class SymbolMemberView(ISymbol symbol, SymbolTypeView type, SymbolViews views) : IMemberView
{
    private IReadOnlyList<AttributeView>? attributes;
    private IReadOnlyList<IParameterView>? parameters;

    public ISymbol Symbol { get; } = symbol;

    public string Name => Symbol.Name;

    public ITypeView DeclaringType => type;

    public bool IsStatic => Symbol.IsStatic;

    public bool IsMethod => Symbol is IMethodSymbol;

    public bool IsGeneric => Symbol is IMethodSymbol { IsGenericMethod: true };

    public bool IsAbstract => Symbol.IsAbstract;

    public bool IsOverride => Symbol.IsOverride;

    public bool ReturnsOperator => views.IsOperator(Result);

    public string ResultType => Unwrapped.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    public IReadOnlyList<IParameterView> Parameters => parameters ??= Symbol is IMethodSymbol method
        ? [.. method.Parameters.Select(parameter => new SymbolParameterView(parameter, views))]
        : [];

    public IReadOnlyList<AttributeView> Attributes => attributes ??= views.Attributes(Symbol);

    public Site Site => views.SiteOf(Symbol);

    public ITypeSymbol Unwrapped => Result is INamedTypeSymbol { IsGenericType: true, Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task
        && task.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks"
            ? task.TypeArguments[0]
            : Result;

    private ITypeSymbol Result => Symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        _ => ((IFieldSymbol)Symbol).Type,
    };
}
