using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? AssignEvent(IEventAssignmentOperation assignment, Frame frame)
    {
        var reference = (IEventReferenceOperation)assignment.EventReference;
        var accessor = Close(assignment.Adds ? reference.Event.AddMethod! : reference.Event.RemoveMethod!, frame);
        var receiver = reference.Event.IsStatic ? null : Receiver(reference.Instance!, frame, accessor) ?? throw NullReference(assignment);
        var handler = Evaluate(assignment.HandlerValue, frame);
        _site = assignment;
        Call(accessor, receiver, [handler], assignment, reference.Instance is not IInstanceReferenceOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.BaseExpressionSyntax });
        return null;
    }

    /// <summary>The field behind an event, which only its own class may read.</summary>
    private Place PlaceOfEvent(IEventReferenceOperation reference, Frame frame)
    {
        if (reference.Event.IsStatic)
        {
            throw MutableStatic(reference, reference.Event);
        }

        var receiver = Evaluate(reference.Instance!, frame) as Instance ?? throw NullReference(reference);
        var slot = receiver.Layout.SlotOf(reference.Event);
        return new ComputedPlace(() => receiver.Slots[slot], value => receiver.Slots[slot] = value);
    }

    /// <summary>The accessors the compiler writes for an event without its own.</summary>
    private object? ChangeEvent(IMethodSymbol accessor, IEventSymbol changed, object? receiver, object? handler, IOperation? site)
    {
        if (changed.IsStatic)
        {
            throw MutableStatic(site, changed);
        }

        var instance = (Instance)receiver!;
        var slot = instance.Layout.SlotOf(changed);
        instance.Slots[slot] = CombineDelegates(accessor.MethodKind == MethodKind.EventAdd ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, instance.Slots[slot], handler, site);
        return null;
    }
}
