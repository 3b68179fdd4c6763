using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

/// <summary>Constructs that are not evaluated, in the language's own words, with the way out.</summary>
internal sealed partial class Interpreter
{
    private const string MoveToTask = "a definition runs on one thread when the project is built; move it into the body of a task";
    private const string UseReference = "use a ref local, a Span or an index";

    /// <summary>Ends the evaluation at a construct of the language.</summary>
    private EvaluationException Unsupported(IOperation? site, string construct, string wayOut) =>
        Fail(EvaluationRules.UnsupportedConstruct, site, $"{construct} is not evaluated", wayOut);

    /// <summary>Ends the evaluation at code that does not run on one thread.</summary>
    private EvaluationException Concurrent(IOperation? site, string construct) =>
        Fail(EvaluationRules.Concurrency, site, $"{construct} is not evaluated", MoveToTask);

    /// <summary>Ends the evaluation at a static that can change.</summary>
    private EvaluationException MutableStatic(IOperation? site, ISymbol member) =>
        Fail(EvaluationRules.MutableStatic, site, $"{NameOf(member)} is static and can change", "what it holds depends on what ran before; make it readonly or const, or pass it as an argument");

    private EvaluationException Refuse(IOperation operation)
    {
        if (operation.Kind == OperationKind.Invalid)
        {
            return Fail(EvaluationRules.UnsupportedConstruct, operation, "code with compile errors");
        }

        if (operation.Kind == OperationKind.Await || operation.Syntax.IsKind(SyntaxKind.AwaitExpression))
        {
            return Concurrent(operation, "await");
        }

        var (construct, wayOut) = Describe(operation);
        return Unsupported(operation, construct, wayOut);
    }

    /// <summary>Operations that the compiler gives no kind of their own.</summary>
    private object? EvaluateUnnamed(IOperation operation, Frame frame) => operation.Syntax switch
    {
        StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => StackAllocate(operation, frame),
        _ => throw Refuse(operation),
    };

    private static (string Construct, string WayOut) Describe(IOperation operation) => operation.Kind switch
    {
        OperationKind.AddressOf when operation.ChildOperations.Any(static child => child is IMethodReferenceOperation) => ("a function pointer", "use a delegate"),
        OperationKind.AddressOf => ("a pointer", UseReference),
        OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.DynamicObjectCreation or OperationKind.DynamicIndexerAccess => Dynamic,
        OperationKind.FunctionPointerInvocation => ("a function pointer", "use a delegate"),
        _ => DescribeSyntax(operation.Syntax),
    };

    private static (string Construct, string WayOut) Dynamic => ("dynamic", "it is bound while it runs; give the value its type");

    private static (string Construct, string WayOut) DescribeSyntax(SyntaxNode syntax) => syntax.Kind() switch
    {
        SyntaxKind.InvocationExpression when syntax is InvocationExpressionSyntax { Expression.RawKind: (int)SyntaxKind.ArgListExpression } => ("__arglist", "use a params parameter"),
        SyntaxKind.PointerIndirectionExpression or SyntaxKind.PointerMemberAccessExpression or SyntaxKind.AddressOfExpression or SyntaxKind.FixedStatement
            or SyntaxKind.PointerType or SyntaxKind.ElementAccessExpression => ("a pointer", UseReference),
        SyntaxKind.StackAllocArrayCreationExpression or SyntaxKind.ImplicitStackAllocArrayCreationExpression => ("stackalloc to a pointer", "assign it to a Span"),
        SyntaxKind.ArgListExpression => ("__arglist", "use a params parameter"),
        SyntaxKind.MakeRefExpression or SyntaxKind.RefTypeExpression or SyntaxKind.RefValueExpression => ("a typed reference", "use a ref local"),
        SyntaxKind.InvocationExpression => ("a function pointer", "use a delegate"),
        _ when syntax.FirstAncestorOrSelf<FixedStatementSyntax>() is not null => ("a pointer", UseReference),
        var kind => ($"this construct ({kind})", "write it with other constructs"),
    };
}
