using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>Whether a call enters or leaves the gate of a lock statement.</summary>
    private static bool IsGateOfLock(IMethodSymbol method) =>
        method is { Name: "Enter" or "Exit", ContainingType: { Name: "Monitor", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } };

    /// <summary>There is one thread, so a lock only asks that its gate is an object.</summary>
    private object? PassGate(IInvocationOperation call, Frame frame)
    {
        if (!call.IsImplicit && !IsOfLockStatement(call.Syntax))
        {
            throw Fail(EvaluationRules.Concurrency, call, $"Monitor.{call.TargetMethod.Name}", "uses threads or tasks; use lock, or nothing: a definition runs on one thread");
        }

        var gate = Evaluate(call.Arguments.First(argument => argument.Parameter!.Ordinal == 0).Value, frame);
        if (gate is null)
        {
            throw Throw(new ArgumentNullException(null, "Value cannot be null."), call);
        }

        foreach (var argument in call.Arguments.Where(argument => argument.Parameter!.RefKind == RefKind.Ref))
        {
            PlaceOf(argument.Value, frame).Value = true;
        }

        return null;
    }

    private static bool IsOfLockStatement(SyntaxNode syntax) => syntax is LockStatementSyntax || syntax.Parent is LockStatementSyntax parent && parent.Expression == syntax;
}
