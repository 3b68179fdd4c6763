using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

/// <summary>Structs marked [InlineArray]: their one field stands for all elements.</summary>
internal sealed partial class Interpreter
{
    private static int? InlineLength(ITypeSymbol type) => type.IsValueType
        && type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "InlineArrayAttribute" }) is { ConstructorArguments: { Length: 1 } arguments } && arguments[0].Value is int length ? length : null;

    /// <summary>The elements of an inline array; they live in the slot of its field.</summary>
    private Array InlineElements(Instance instance)
    {
        if (instance.Slots[0] is not InlineBuffer buffer)
        {
            var element = instance.Layout.Type.GetMembers().OfType<IFieldSymbol>().First(field => !field.IsStatic).Type;
            var elements = Array.CreateInstance(Types.Of(element), InlineLength(instance.Type)!.Value);
            if (Types.NeedsDefaults(element))
            {
                FillDefaults(elements, element);
            }

            instance.Slots[0] = buffer = new(elements);
        }

        return buffer.Elements;
    }

    private object? InlineArrayAccess(IInlineArrayAccessOperation access, Frame frame)
    {
        var elements = InlineElements((Instance)Evaluate(access.Instance, frame)!);
        if (Evaluate(access.Argument, frame) is var argument && argument is HostRange range)
        {
            var (start, length) = range.Within(elements.Length) ?? throw OutOfRange(access);
            return SpanValue.Of(elements, start, length);
        }

        return ElementPlace(elements, InlineIndex(elements, argument, access), access).Value;
    }

    private Place PlaceOfInlineElement(IInlineArrayAccessOperation access, Frame frame)
    {
        var elements = InlineElements((Instance)Evaluate(access.Instance, frame)!);
        return ElementPlace(elements, InlineIndex(elements, Evaluate(access.Argument, frame), access), access);
    }

    private int InlineIndex(Array elements, object? argument, IOperation site)
    {
        var index = AsIndex(argument).GetOffset(elements.Length);
        return index >= 0 && index < elements.Length ? index : throw Throw(new IndexOutOfRangeException("Index was outside the bounds of the array."), site);
    }

    /// <summary>What the slot of an inline array holds; it is copied with its struct.</summary>
    internal sealed record InlineBuffer(Array Elements)
    {
        public InlineBuffer Copy()
        {
            var copy = (Array)Elements.Clone();
            for (var i = 0; i < copy.Length && copy is object[]; i++)
            {
                copy.SetValue(CopyValue(copy.GetValue(i)), i);
            }

            return new(copy);
        }
    }
}
