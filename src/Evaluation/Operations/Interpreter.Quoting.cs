using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>Describes the one call of a lambda that is taken as an expression tree.</summary>
    private QuotedCall Quote(Closure closure, IOperation lambda)
    {
        var scope = new Scope(closure.Method, closure.Scope);
        foreach (var parameter in closure.Method.Parameters)
        {
            scope.Declare(parameter, new Cell(new QuotedParameter(parameter.Ordinal, parameter.Name)));
        }

        var frame = new Frame(closure.Code!, scope, closure.Receiver, closure.Types) { IsQuoted = true };
        InFrame(frame, lambda, Run);
        return frame.Result as QuotedCall ?? throw Fail(EvaluationRules.UnsupportedConstruct, lambda, "an expression tree that is not one call of a method");
    }

    private QuotedCall QuoteCall(IOperation operation, Frame frame)
    {
        var body = operation;
        while (body is IConversionOperation { OperatorMethod: null } conversion)
        {
            body = conversion.Operand;
        }

        if (body is not IInvocationOperation call)
        {
            throw Fail(EvaluationRules.UnsupportedConstruct, operation, "an expression tree that is not one call of a method");
        }

        var receiver = call.Instance is null ? null : Receiver(call.Instance, frame);
        return new(Close(call.TargetMethod, frame), receiver, ArgumentsOf(call.Arguments, call.TargetMethod.Parameters.Length, frame), call);
    }
}
