using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object CreateTuple(ITupleOperation operation, Frame frame)
    {
        var values = operation.Elements.Select(element => ValueOf(element, frame)).ToArray();
        return TupleOf((INamedTypeSymbol)Close(operation.Type ?? operation.NaturalType!, frame), values);
    }

    private object TupleOf(INamedTypeSymbol type, object?[] values)
    {
        var types = type.TupleElements.Select(element => Types.Of(element.Type)).ToArray();
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = ToHost(values[i], types[i]);
        }

        return Tuples.Create(Tuples.TypeOf(types), values);
    }
}
