using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Pipelines;

/// <summary>A member of the compilation as a pipeline's declaration is read from it.</summary>
internal sealed class SymbolMemberView(ISymbol symbol, SymbolTypeView type, SymbolViews views) : IMemberView
{
    private IReadOnlyList<AttributeView>? attributes;
    private Site? site;
    private bool? returnsOperator;
    private IReadOnlyList<IParameterView>? parameters;

    public ISymbol Symbol { get; } = symbol;

    public string Name => Symbol.Name;

    public ITypeView DeclaringType => type;

    public bool IsStatic => Symbol.IsStatic;

    public bool IsMethod => Symbol is IMethodSymbol;

    public bool IsGeneric => Symbol is IMethodSymbol { IsGenericMethod: true };

    public bool IsAbstract => Symbol.IsAbstract;

    public bool IsOverride => Symbol.IsOverride;

    public bool ReturnsOperator => returnsOperator ??= views.IsOperator(Result);

    public bool ReturnsDags => views.IsDag(Result) || views.ElementOf(Result) is { } element && views.IsDag(element);

    public string? Obstacle =>
        Symbol is IPropertySymbol { GetMethod: null } ? "it has no getter"
        : Symbol is IMethodSymbol { IsAsync: true, ReturnsVoid: true } ? "it is async void, so nobody can wait for it; return Task"
        : Symbol is IMethodSymbol { RefKind: not RefKind.None } or IPropertySymbol { RefKind: not RefKind.None } ? "it returns a reference; return a value"
        : Result is { IsRefLikeType: true } or { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } ? $"it returns {ResultType}, which lives on the stack only; return a value that JSON can hold"
        : !ReturnsOperator && (views.IsOperator(Unwrapped) || views.ElementOf(Unwrapped) is { } element && views.IsOperator(element)) ? $"it returns {Result.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}; an operator is returned as it is, one for each task"
        : null;

    public string ResultType => Unwrapped.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    public IReadOnlyList<IParameterView> Parameters => parameters ??= Symbol is IMethodSymbol method
        ? [.. method.Parameters.Select(parameter => new SymbolParameterView(parameter, views))]
        : [];

    public IReadOnlyList<AttributeView> Attributes => attributes ??= views.Attributes(Symbol);

    public Site Site => site ??= views.SiteOf(Symbol);

    /// <summary>The result without the task around it.</summary>
    public ITypeSymbol Unwrapped => Result is INamedTypeSymbol { Name: "Task" or "ValueTask" } task && task.ContainingNamespace.ToDisplayString() == "System.Threading.Tasks"
        ? task.TypeArguments.IsEmpty ? views.Void : task.TypeArguments[0]
        : Result;

    private ITypeSymbol Result => Symbol switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        _ => ((IFieldSymbol)Symbol).Type,
    };
}
