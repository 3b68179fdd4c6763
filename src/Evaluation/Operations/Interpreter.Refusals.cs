using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Evaluation;

/// <summary>Constructs that are not evaluated, in the language's own words, with the way out.</summary>
internal sealed partial class Interpreter
{
    private EvaluationException Refuse(IOperation operation)
    {
        var site = operation;
        var syntax = operation.Syntax;
        return Fail(EvaluationRules.UnsupportedConstruct, site, Describe(operation.Kind, syntax));
    }

    /// <summary>Operations that the compiler gives no kind of their own.</summary>
    private object? EvaluateUnnamed(IOperation operation, Frame frame) => operation.Syntax switch
    {
        StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => StackAllocate(operation, frame),
        _ => throw Refuse(operation),
    };

    private static string Describe(OperationKind kind, SyntaxNode syntax) => kind switch
    {
        OperationKind.AddressOf => "a pointer (unsafe code); use a ref local, a Span or an index",
        OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.DynamicObjectCreation or OperationKind.DynamicIndexerAccess =>
            "dynamic, which is bound when it runs; give the value its type",
        OperationKind.Invalid => "code with compile errors",
        OperationKind.FunctionPointerInvocation => "a function pointer (unsafe code); use a delegate",
        _ => DescribeSyntax(syntax) ?? $"this construct ({kind})",
    };

    private static string? DescribeSyntax(SyntaxNode syntax) => syntax.Kind() switch
    {
        SyntaxKind.PointerIndirectionExpression or SyntaxKind.PointerMemberAccessExpression or SyntaxKind.AddressOfExpression or SyntaxKind.FixedStatement
            or SyntaxKind.PointerType or SyntaxKind.ElementAccessExpression => "a pointer (unsafe code); use a ref local, a Span or an index",
        SyntaxKind.StackAllocArrayCreationExpression or SyntaxKind.ImplicitStackAllocArrayCreationExpression => "stackalloc to a pointer (unsafe code); assign it to a Span",
        SyntaxKind.ArgListExpression => "__arglist; use a params parameter",
        SyntaxKind.MakeRefExpression or SyntaxKind.RefTypeExpression or SyntaxKind.RefValueExpression => "a typed reference; use a ref local",
        SyntaxKind.AwaitExpression => "await",
        SyntaxKind.InvocationExpression => "a function pointer (unsafe code); use a delegate",
        _ => null,
    };
}
