using DagSharp.Tasks;
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
            scope.Declare(parameter, new Cell(new QuotedParameter(parameter.Ordinal)));
        }

        var frame = new Frame(closure.Code!, scope, closure.Receiver, closure.Types) { IsQuoted = true };
        InFrame(frame, lambda, Run);
        return (QuotedCall)frame.Result!;
    }

    private QuotedCall QuoteCall(IOperation operation, Frame frame)
    {
        if (Peel(operation) is not IInvocationOperation call)
        {
            throw Throw(CallRules.NoCall(operation.Syntax.ToString()), operation);
        }

        var lambda = (IMethodSymbol)frame.Scope.Owner;
        var arguments = new object?[call.TargetMethod.Parameters.Length];
        foreach (var argument in call.Arguments)
        {
            var parameter = argument.Parameter!;
            if (IsMadeFromElement(Peel(argument.Value), lambda))
            {
                throw Throw(CallRules.MadeFromElement(call.TargetMethod.Name, parameter.Name), argument.Value);
            }

            arguments[parameter.Ordinal] = parameter.Type is INamedTypeSymbol named && InjectedArgument.ForType(HostTypes.FullName(named)) is { } injected
                ? injected
                : ValueOf(Peel(argument.Value), frame);
        }

        return new(Close(call.TargetMethod, frame), arguments, lambda.Parameters);
    }

    private static bool IsMadeFromElement(IOperation argument, IMethodSymbol lambda) => argument is not IParameterReferenceOperation
        && argument.Descendants().OfType<IParameterReferenceOperation>().Any(reference => lambda.Parameters.Contains(reference.Parameter, SymbolEqualityComparer.Default));

    /// <summary>The operand of conversions that only say how an output is used: those of the driven types themselves, and of references.</summary>
    private IOperation Peel(IOperation operation)
    {
        while (operation is IConversionOperation conversion
            && (conversion.OperatorMethod is { } method ? _types.IsDriven(method.ContainingType) : conversion.Conversion is { IsNumeric: false, IsNullable: false }))
        {
            operation = conversion.Operand;
        }

        return operation;
    }
}
