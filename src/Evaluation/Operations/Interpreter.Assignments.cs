using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? Assign(ISimpleAssignmentOperation assignment, Frame frame)
    {
        if (assignment.IsRef && assignment.Target is ILocalReferenceOperation alias)
        {
            var aliased = PlaceOf(assignment.Value, frame);
            frame.Scope.Declare(alias.Local, aliased);
            return aliased.Value;
        }

        if (assignment.Target is ILocalReferenceOperation { IsDeclaration: true } declared)
        {
            var initial = CopyValue(Evaluate(assignment.Value, frame));
            frame.Scope.Declare(declared.Local, new Cell(initial));
            return initial;
        }

        var place = PlaceOf(assignment.Target, frame);
        var value = CopyValue(Evaluate(assignment.Value, frame));
        _site = assignment;
        place.Value = value;
        return value;
    }

    private object? AssignCompound(ICompoundAssignmentOperation assignment, Frame frame)
    {
        var place = PlaceOf(assignment.Target, frame);
        var left = place.Value;
        var right = Evaluate(assignment.Value, frame);
        _site = assignment;
        var type = Close(assignment.Target.Type!, frame);
        object? result;
        if (assignment.OperatorMethod is { } method && !IsBuiltIn(method))
        {
            result = assignment.IsLifted && (left is null || right is null) ? null
                : Call(Close(method, frame), null, [ConvertTo(left, method.Parameters[0].Type, assignment), ConvertTo(right, method.Parameters[1].Type, assignment)], assignment, isVirtual: false);
        }
        else if (type.TypeKind == TypeKind.Delegate)
        {
            result = CombineDelegates(assignment.OperatorKind, left, right, assignment);
        }
        else if (type.SpecialType == SpecialType.System_String)
        {
            result = Concatenate(left, right, assignment);
        }
        else
        {
            result = ComputeBinary(assignment.OperatorKind, PromoteLike(left, right, assignment.OperatorKind), PromoteLike(right, left, assignment.OperatorKind), assignment.IsLifted, assignment.IsChecked, type, assignment);
        }

        result = ConvertTo(result, type, assignment, assignment.IsChecked);
        place.Value = result;
        return result;
    }

    private object? AssignCoalesce(ICoalesceAssignmentOperation assignment, Frame frame)
    {
        var place = PlaceOf(assignment.Target, frame);
        return place.Value ?? (place.Value = CopyValue(Evaluate(assignment.Value, frame)));
    }

    private object? Increment(IIncrementOrDecrementOperation increment, Frame frame)
    {
        var place = PlaceOf(increment.Target, frame);
        var before = place.Value;
        var type = Close(increment.Target.Type!, frame);
        object? after;
        if (before is null)
        {
            after = null;
        }
        else if (increment.OperatorMethod is { } method && !IsBuiltIn(method))
        {
            after = Call(Close(method, frame), null, [before], increment, isVirtual: false);
        }
        else
        {
            var kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
            var number = Numbers.Promote(UnderlyingOf(before));
            after = ConvertTo(Arithmetic(kind, number, Numbers.OneLike(number), increment.IsChecked, increment), type, increment, increment.IsChecked);
        }

        place.Value = after;
        return increment.IsPostfix ? before : after;
    }

    private object? Deconstruct(IDeconstructionAssignmentOperation deconstruction, Frame frame)
    {
        var places = PlacesOf(deconstruction.Target, frame);
        var value = Evaluate(deconstruction.Value, frame);
        Spread(places, value, deconstruction.Value, deconstruction, frame);
        return value;
    }

    private object PlacesOf(IOperation target, Frame frame)
    {
        while (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        return target is ITupleOperation tuple ? tuple.Elements.Select(element => PlacesOf(element, frame)).ToArray()
            : target is ILocalReferenceOperation { IsDeclaration: true } local ? FreshCell(local.Local, frame)
            : new TypedPlace(PlaceOf(target, frame), target.Type);
    }

    private static object FreshCell(ILocalSymbol local, Frame frame)
    {
        var cell = new Cell(null);
        frame.Scope.Declare(local, cell);
        return new TypedPlace(cell, local.Type);
    }

    private void Spread(object places, object? value, IOperation? source, IDeconstructionAssignmentOperation site, Frame frame)
    {
        if (places is TypedPlace single)
        {
            single.Place.Value = CopyValue(single.Type is null ? value : ConvertTo(value, Close(single.Type, frame), site));
            return;
        }

        var targets = (object[])places;
        var values = value is not null && Tuples.IsTuple(value) ? Tuples.Elements(value) : DeconstructByMethod(value, source?.Type, targets.Length, site, frame);
        for (var i = 0; i < targets.Length; i++)
        {
            Spread(targets[i], values[i], null, site, frame);
        }
    }

    private object?[] DeconstructByMethod(object? value, ITypeSymbol? type, int count, IOperation site, Frame frame)
    {
        if (value is null)
        {
            throw NullReference(site);
        }

        if (value is Instance instance)
        {
            type = instance.Type;
        }

        if (value.GetType() is { IsGenericType: true } host && host.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            return [host.GetProperty("Key")!.GetValue(value), host.GetProperty("Value")!.GetValue(value)];
        }

        for (var level = type as INamedTypeSymbol; level is not null; level = level.BaseType)
        {
            if (level.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsStatic && method.Parameters.Length == count) is { } found)
            {
                return CallDeconstruct(found, value, count, site);
            }
        }

        // An extension: the operation does not name it, so look in the compilation's static classes.
        foreach (var candidate in _compilation.GetSymbolsWithName("Deconstruct", SymbolFilter.Member, _cancellationToken).OfType<IMethodSymbol>())
        {
            if (candidate.IsExtensionMethod && candidate.Parameters.Length == count + 1 && IsInstance(value, candidate.Parameters[0].Type))
            {
                Place[] outs = [.. Enumerable.Range(0, count).Select(_ => new Cell(null))];
                Call(candidate, null, [value, .. outs], site, isVirtual: false);
                return [.. outs.Select(place => place.Value)];
            }
        }

        throw Fail(EvaluationRules.UnsupportedConstruct, site, "this deconstruction");
    }

    private object?[] CallDeconstruct(IMethodSymbol method, object receiver, int count, IOperation site)
    {
        Place[] outs = [.. Enumerable.Range(0, count).Select(_ => new Cell(null))];
        if (method.IsStatic)
        {
            Call(method, null, [receiver, .. outs], site, isVirtual: false);
        }
        else
        {
            Call(method, receiver, [.. outs], site, isVirtual: true);
        }

        return [.. outs.Select(place => place.Value)];
    }

    private sealed record TypedPlace(Place Place, ITypeSymbol? Type);
}
