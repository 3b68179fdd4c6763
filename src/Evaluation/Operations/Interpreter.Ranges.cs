using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? IndexOrRange(IOperation operation, Frame frame)
    {
        if (operation is IRangeOperation range)
        {
            var start = range.LeftOperand is null ? new HostIndex(0, false) : AsIndex(Evaluate(range.LeftOperand, frame));
            var end = range.RightOperand is null ? new HostIndex(0, true) : AsIndex(Evaluate(range.RightOperand, frame));
            return new HostRange(start, end);
        }

        var element = (IImplicitIndexerReferenceOperation)operation;
        var receiver = Evaluate(element.Instance, frame) ?? throw NullReference(operation);
        var argument = Evaluate(element.Argument, frame);
        var length = LengthOf(receiver, element.LengthSymbol, operation, frame);
        if (argument is HostRange slice)
        {
            if (receiver is string text)
            {
                // What the compiler writes for it: Substring says what is wrong with the range.
                var from = slice.Start.GetOffset(length);
                return InvokeHost(() => text.Substring(from, slice.End.GetOffset(length) - from), operation);
            }

            var (start, count) = slice.Within(length) ?? throw OutOfRange(operation);
            return receiver is string or Array or SpanValue && element.Instance.Type is { } type ? SliceOf(receiver, type, start, count, operation)
                : Call(Close((IMethodSymbol)element.IndexerSymbol, frame), receiver, [start, count], operation, isVirtual: true);
        }

        return PlaceOfImplicit(element, receiver, argument, length, frame).Value;
    }

    private Place PlaceOfImplicit(IImplicitIndexerReferenceOperation element, Frame frame)
    {
        var receiver = Evaluate(element.Instance, frame) ?? throw NullReference(element);
        return PlaceOfImplicit(element, receiver, Evaluate(element.Argument, frame), LengthOf(receiver, element.LengthSymbol, element, frame), frame);
    }

    private Place PlaceOfImplicit(IImplicitIndexerReferenceOperation element, object receiver, object? argument, int length, Frame frame)
    {
        var offset = AsIndex(argument).GetOffset(length);
        var indexer = (IPropertySymbol)element.IndexerSymbol;
        if (indexer.RefKind != RefKind.None && Call(Close(indexer.GetMethod!, frame), receiver, [offset], element, isVirtual: true) is Place returned)
        {
            return returned;
        }

        return new ComputedPlace(
            () => GetProperty(indexer, receiver, [offset], element, frame, isVirtual: true),
            value => SetProperty(indexer, receiver, [offset], value, element, frame, isVirtual: true));
    }

    private int LengthOf(object receiver, ISymbol symbol, IOperation site, Frame frame) => receiver switch
    {
        string text => text.Length,
        SpanValue span => span.Length,
        ICollection collection => collection.Count,
        _ => (int)GetProperty((IPropertySymbol)symbol, receiver, [], site, frame, isVirtual: true)!,
    };

    private static HostIndex AsIndex(object? value) => value as HostIndex ?? new HostIndex((int)value!, false);

    private object SliceOf(object value, ITypeSymbol type, int start, int length, IOperation site) =>
        Types.IsSpan(type) && SpanValue.Parts(value) is var (whole, offset, _) ? SpanValue.Of(whole, offset + start, length) : SliceOf(value, start, length, site);

    private object SliceOf(object value, int start, int length, IOperation site)
    {
        switch (value)
        {
            case string text:
                return text.Substring(start, length);
            case Array array:
                var part = Array.CreateInstance(array.GetType().GetElementType()!, length);
                Array.Copy(array, start, part, 0, length);
                return part;
            case IList list when list.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(List<>):
                return type.GetMethod("GetRange")!.Invoke(list, [start, length]);
            default:
                throw Fail(EvaluationRules.UnsupportedConstruct, site, "a slice of this type");
        }
    }
}
