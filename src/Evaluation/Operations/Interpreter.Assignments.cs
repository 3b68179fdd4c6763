using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? Assign(ISimpleAssignmentOperation assignment, Frame frame)
    {
        if (assignment.IsRef)
        {
            return AssignReference(assignment, frame);
        }

        if (assignment.Target is ILocalReferenceOperation { IsDeclaration: true } declared)
        {
            var initial = ValueOf(assignment.Value, frame);
            frame.Scope.Initialize(declared.Local, initial);
            return initial;
        }

        var place = assignment.Target is IArrayElementReferenceOperation element ? LatePlaceOfElement(element, frame) : PlaceOf(assignment.Target, frame);
        var value = ValueOf(assignment.Value, frame);
        _site = assignment;
        place.Value = value;
        return value;
    }

    /// <summary>What <c>x = ref y</c> does: the variable, parameter or field is another name for the place from here on.</summary>
    private object? AssignReference(ISimpleAssignmentOperation assignment, Frame frame)
    {
        switch (assignment.Target)
        {
            case ILocalReferenceOperation local:
                var place = PlaceOf(assignment.Value, frame);
                frame.Scope.Declare(local.Local, place);
                return place;
            case IParameterReferenceOperation parameter:
                var other = PlaceOf(assignment.Value, frame);
                frame.Scope.Declare(parameter.Parameter, other);
                return other;
            case IFieldReferenceOperation { Instance: { } container } field:
                var receiver = Evaluate(container, frame);
                var referred = PlaceOf(assignment.Value, frame);
                WriteField(field.Field, receiver, referred, assignment);
                return referred;
            default:
                throw Fail(EvaluationRules.UnsupportedConstruct, assignment, "assigning a reference to this expression");
        }
    }

    private object? AssignCompound(ICompoundAssignmentOperation assignment, Frame frame)
    {
        var place = PlaceOf(assignment.Target, frame);
        if (assignment.OperatorMethod is { IsStatic: false } inPlace)
        {
            return AssignInPlace(inPlace, assignment.Target, place, [ValueOf(assignment.Value, frame)], assignment, frame);
        }

        var left = place.Value;
        var right = Evaluate(assignment.Value, frame);
        _site = assignment;
        var type = Close(assignment.Target.Type!, frame);
        object? result;
        if (assignment.OperatorMethod is { } method && !IsBuiltIn(method))
        {
            var operation = StaticOperator(method, assignment.ConstrainedToType, assignment, frame);
            result = assignment.IsLifted && (left is null || right is null) ? null
                : operation is null ? Numeric(method.Name, [left, right], type, assignment, assignment.IsChecked)
                : Call(operation, null, [CopyValue(ConvertIn(left, assignment.InConversion, operation.Parameters[0].Type, assignment)), CopyValue(ConvertTo(right, operation.Parameters[1].Type, assignment))], assignment, isVirtual: false);
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

        result = assignment.OutConversion.MethodSymbol is { } convert
            ? Call(Close(convert, frame), null, [ConvertTo(result, convert.Parameters[0].Type, assignment)], assignment, isVirtual: false)
            : ConvertTo(result, type, assignment, assignment.IsChecked);
        place.Value = result;
        return result;
    }

    /// <summary>An operator that changes its operand instead of making another: an instance method.</summary>
    private object? AssignInPlace(IMethodSymbol method, IOperation target, Place place, object?[] arguments, IOperation site, Frame frame)
    {
        var receiver = place.Value;
        Call(Close(method, frame), receiver ?? (IsExtension(method) ? null : throw NullReference(site)), arguments, site, isVirtual: true);
        if (target.Type is { IsReferenceType: false })
        {
            place.Value = receiver;
        }

        return place.Value;
    }

    private object? AssignCoalesce(ICoalesceAssignmentOperation assignment, Frame frame)
    {
        var place = PlaceOf(assignment.Target, frame);
        return place.Value ?? (place.Value = ValueOf(assignment.Value, frame));
    }

    private object? Increment(IIncrementOrDecrementOperation increment, Frame frame)
    {
        var place = PlaceOf(increment.Target, frame);
        if (increment.OperatorMethod is { IsStatic: false } inPlace)
        {
            return AssignInPlace(inPlace, increment.Target, place, [], increment, frame);
        }

        var before = CopyValue(place.Value);
        var type = Close(increment.Target.Type!, frame);
        object? after;
        if (before is null)
        {
            after = null;
        }
        else if (increment.OperatorMethod is { } method && !IsBuiltIn(method))
        {
            var operation = StaticOperator(method, increment.ConstrainedToType, increment, frame);
            after = operation is null ? Numeric(method.Name, [before], type, increment, increment.IsChecked) : Call(operation, null, [CopyValue(before)], increment, isVirtual: false);
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
        var value = ValueOf(deconstruction.Value, frame);
        Spread(places, value, DeconstructionOf(deconstruction), deconstruction, frame);
        return value;
    }

    /// <summary>What the compiler chose: the operation itself names neither methods nor conversions.</summary>
    private DeconstructionInfo? DeconstructionOf(IDeconstructionAssignmentOperation deconstruction) => deconstruction.Syntax switch
    {
        AssignmentExpressionSyntax assignment => ModelOf(assignment.SyntaxTree).GetDeconstructionInfo(assignment),
        ForEachVariableStatementSyntax loop => ModelOf(loop.SyntaxTree).GetDeconstructionInfo(loop),
        { Parent: ForEachVariableStatementSyntax loop } => ModelOf(loop.SyntaxTree).GetDeconstructionInfo(loop),
        _ => null,
    };

    private object? ConvertIn(object? value, CommonConversion conversion, ITypeSymbol target, IOperation site) =>
        conversion.MethodSymbol is { } method ? Call(method, null, [ConvertTo(value, method.Parameters[0].Type, site)], site, isVirtual: false) : ConvertTo(value, target, site);

    private object PlacesOf(IOperation target, Frame frame)
    {
        while (target is IDeclarationExpressionOperation declaration)
        {
            target = declaration.Expression;
        }

        return target is ITupleOperation tuple ? tuple.Elements.Select(element => PlacesOf(element, frame)).ToArray()
            : new TypedPlace(PlaceOf(target, frame), target.Type);
    }

    private void Spread(object places, object? value, DeconstructionInfo? chosen, IDeconstructionAssignmentOperation site, Frame frame)
    {
        if (places is TypedPlace single)
        {
            var converted = chosen?.Conversion is { } conversion && conversion.MethodSymbol is { } method ? Call(Close(method, frame), null, [value], site, isVirtual: false) : value;
            single.Place.Value = CopyAs(single.Type is null ? converted : ConvertTo(converted, Close(single.Type, frame), site), single.Type, frame);
            return;
        }

        var targets = (object[])places;
        var values = chosen?.Method is { } deconstruct ? CallDeconstruct(Close(deconstruct, frame), value, targets.Length, site)
            : value is not null && Tuples.IsTuple(value) ? Tuples.Elements(value)
            : throw Fail(EvaluationRules.UnsupportedConstruct, site, "this deconstruction");
        var nested = chosen is { } info ? info.Nested : [];
        for (var i = 0; i < targets.Length; i++)
        {
            Spread(targets[i], values[i], i < nested.Length ? nested[i] : null, site, frame);
        }
    }

    private object?[] CallDeconstruct(IMethodSymbol method, object? receiver, int count, IOperation site)
    {
        if (receiver is null && !method.IsStatic)
        {
            throw NullReference(site);
        }

        if (receiver?.GetType() is { IsGenericType: true } host && host.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            return [FromHost(host.GetProperty("Key")!.GetValue(receiver), null), FromHost(host.GetProperty("Value")!.GetValue(receiver), null)];
        }

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
