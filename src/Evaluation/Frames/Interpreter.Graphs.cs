using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Dictionary<SyntaxNode, CodeGraph?> _graphs = [];
    private readonly Dictionary<IOperation, CodeGraph> _lambdas = [];
    private readonly Dictionary<ISymbol, CodeGraph> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _iterators = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    private Action<SyntaxNode>? _onEnter;

    public void StartAnew(Action<SyntaxNode> entered)
    {
        _onEnter = entered;
        _statics.Clear();
        _failedTypes.Clear();
        _initializedTypes.Clear();
        _identities = 0;
    }

    /// <summary>The graph of a declaration; null where the compiler writes the body itself.</summary>
    private CodeGraph? GraphOf(SyntaxNode declaration) => GraphOf(declaration, null);

    private CodeGraph? GraphOf(SyntaxNode declaration, IMethodSymbol? method)
    {
        if (!_graphs.TryGetValue(declaration, out var code))
        {
            var depth = DeepCode.DepthOf(declaration);
            if (depth > DeepCode.Deepest)
            {
                throw new EvaluationException(new(EvaluationRules.RecursionDepth, [$"The code nests deeper than {DeepCode.Deepest} levels."], declaration.GetLocation(), Chain()));
            }

            var graph = DeepCode.Bind(depth, () => ControlFlowOf(declaration));
            _graphs[declaration] = code = graph is null ? null : new(graph, method is { RefKind: not RefKind.None });
        }

        if (code is not null && _onEnter is { } entered && !ReferenceEquals(code.ToldTo, entered))
        {
            code.ToldTo = entered;
            entered(declaration);
        }

        return code;
    }

    private ControlFlowGraph? ControlFlowOf(SyntaxNode declaration)
    {
        var operation = ModelOf(declaration.SyntaxTree).GetOperation(declaration, _cancellationToken);
        while (operation?.Parent is { } parent)
        {
            operation = parent;
        }

        return operation switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, _cancellationToken),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, _cancellationToken),
            IBlockOperation body => ControlFlowGraph.Create(body, _cancellationToken),
            IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, _cancellationToken),
            IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, _cancellationToken),
            _ => null,
        };
    }

    private CodeGraph GraphOf(IFlowAnonymousFunctionOperation lambda, Frame frame)
    {
        if (!_lambdas.TryGetValue(lambda, out var code))
        {
            _lambdas[lambda] = code = new(frame.Code.Graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, _cancellationToken), lambda.Symbol.RefKind != RefKind.None);
        }

        return code;
    }

    private CodeGraph GraphOfLocalFunction(IMethodSymbol function, Frame frame)
    {
        if (!_localFunctions.TryGetValue(function, out var code))
        {
            _localFunctions[function] = code = new(frame.Code.Graph.GetLocalFunctionControlFlowGraphInScope(function, _cancellationToken), function.RefKind != RefKind.None);
        }

        return code;
    }

    /// <summary>Whether a method's own body yields. An iterator may yield nothing at all, so its graph does not tell.</summary>
    private bool IsIterator(IMethodSymbol method)
    {
        if (method.ReturnType.Name is not ("IEnumerable" or "IEnumerator"))
        {
            return false;
        }

        if (!_iterators.TryGetValue(method, out var answer))
        {
            var body = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_cancellationToken);
            _iterators[method] = answer = body is not null && body
                .DescendantNodes(node => node == body || node is not (LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax))
                .Any(node => node is YieldStatementSyntax);
        }

        return answer;
    }

    private SemanticModel ModelOf(SyntaxTree tree)
    {
        if (!_models.TryGetValue(tree, out var model))
        {
            _models[tree] = model = _compilation.GetSemanticModel(tree);
        }

        return model;
    }

    /// <summary>What is executed for a method: its body's syntax, or null where the compiler writes it.</summary>
    private static SyntaxNode? BodyOf(IMethodSymbol method) => method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        TypeDeclarationSyntax { ParameterList: not null } type when method.MethodKind == MethodKind.Constructor =>
            type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        TypeDeclarationSyntax or ParameterSyntax => null,
        { } syntax => syntax,
        null => null,
    };
}
