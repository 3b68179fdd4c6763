using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    // A loop that makes large arrays must not make gigabytes of them within its steps.
    private const int ElementsPerStep = 64;

    private object CreateArray(IArrayCreationOperation creation, Frame frame)
    {
        var type = (IArrayTypeSymbol)Close(creation.Type!, frame);
        var sizes = creation.DimensionSizes.Select(size => System.Convert.ToInt64(Evaluate(size, frame), System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var count = sizes.Aggregate(1L, (product, size) => size < 0 ? throw Throw(new OverflowException("Arithmetic operation resulted in an overflow."), creation) : Math.Min(product, int.MaxValue) * Math.Min(size, int.MaxValue));
        CheckCount(count, creation);
        Charge(count / ElementsPerStep, creation);
        var element = Types.Of(type.ElementType);
        var array = Array.CreateInstance(element, [.. sizes.Select(size => (int)size)]);
        if (creation.Initializer is { } initializer)
        {
            Fill(array, initializer, new int[sizes.Length], 0, element, frame);
        }
        else if (Types.NeedsDefaults(type.ElementType))
        {
            FillDefaults(array, type.ElementType);
        }

        return Tagged(array, type);
    }

    private void Fill(Array array, IArrayInitializerOperation initializer, int[] index, int dimension, Type element, Frame frame)
    {
        for (var i = 0; i < initializer.ElementValues.Length; i++)
        {
            index[dimension] = i;
            if (initializer.ElementValues[i] is IArrayInitializerOperation nested)
            {
                Fill(array, nested, index, dimension + 1, element, frame);
            }
            else
            {
                array.SetValue(ToHost(ValueOf(initializer.ElementValues[i], frame), element), index);
            }
        }
    }

    private void FillDefaults(Array array, ITypeSymbol type)
    {
        var index = new int[array.Rank];
        for (var i = 0; i < array.Length; i++)
        {
            var rest = i;
            for (var dimension = array.Rank - 1; dimension >= 0; dimension--)
            {
                index[dimension] = rest % array.GetLength(dimension);
                rest /= array.GetLength(dimension);
            }

            array.SetValue(DefaultOf(type), index);
        }
    }

    private int[] IndicesOf(IArrayElementReferenceOperation operation, Array array, Frame frame) =>
        Within(array, [.. operation.Indices.Select(index => Evaluate(index, frame))], operation);

    private int[] Within(Array array, object?[] values, IOperation operation)
    {
        var indices = new int[values.Length];
        for (var i = 0; i < indices.Length; i++)
        {
            var index = values[i];
            indices[i] = index is HostIndex fromEnd ? fromEnd.GetOffset(array.GetLength(i)) : (int)Math.Min(System.Convert.ToInt64(index, System.Globalization.CultureInfo.InvariantCulture), int.MaxValue);
            if (indices[i] < 0 || indices[i] >= array.GetLength(i))
            {
                throw Throw(new IndexOutOfRangeException("Index was outside the bounds of the array."), operation);
            }
        }

        return indices;
    }

    private object? ReadElement(IArrayElementReferenceOperation operation, Frame frame)
    {
        var array = (Array?)Evaluate(operation.ArrayReference, frame) ?? throw NullReference(operation);
        if (operation.Indices.Length == 1 && operation.Indices[0].Type?.Name == "Range")
        {
            var (start, length) = ((HostRange)Evaluate(operation.Indices[0], frame)!).Within(array.Length) ?? throw OutOfRange(operation);
            return SliceOf(array, start, length, operation);
        }

        var indices = IndicesOf(operation, array, frame);
        var value = FromHost(array.GetValue(indices), null);
        if (value is Instance { Type.IsValueType: true } element && operation.Parent is IMemberReferenceOperation or IInvocationOperation or IFlowCaptureOperation && _sharing.TryGetValue(array, out _))
        {
            // The library may have put the same struct elsewhere: what is changed here is this array's own.
            array.SetValue(value = element.Copy(), indices);
        }

        return value;
    }

    private readonly System.Runtime.CompilerServices.ConditionalWeakTable<object, object> _sharing = new();

    /// <summary>Notes that the library had an array of structs in its hands: it copies references, not structs.</summary>
    private void ShareStructs(object? value)
    {
        if (value is object[] { Length: > 0 } array && array[0] is Instance { Type.IsValueType: true })
        {
            _sharing.GetValue(array, static key => key);
        }
    }

    private Place PlaceOfElement(IArrayElementReferenceOperation operation, Frame frame)
    {
        var array = (Array?)Evaluate(operation.ArrayReference, frame) ?? throw NullReference(operation);
        var indices = IndicesOf(operation, array, frame);
        return new ComputedPlace(() => FromHost(array.GetValue(indices), null), value => array.SetValue(ElementOf(array, value, operation), indices));
    }

    /// <summary>What <c>a[i] = v</c> assigns: whether there is such an element is asked when the value is known.</summary>
    private Place LatePlaceOfElement(IArrayElementReferenceOperation operation, Frame frame)
    {
        // An index from the end asks the array for its length, and so before the value.
        if (operation.Indices.Any(static index => index.Type?.Name == "Index"))
        {
            return PlaceOfElement(operation, frame);
        }

        var array = (Array?)Evaluate(operation.ArrayReference, frame);
        object?[] values = [.. operation.Indices.Select(index => Evaluate(index, frame))];
        return new ComputedPlace(
            () => FromHost(Found().GetValue(Within(Found(), values, operation)), null),
            value => Found().SetValue(ElementOf(Found(), value, operation), Within(Found(), values, operation)));

        Array Found() => array ?? throw NullReference(operation);
    }

    /// <summary>An element of a one-dimensional array as a place.</summary>
    private Place ElementPlace(Array array, int index, IOperation? site) =>
        new ComputedPlace(() => FromHost(array.GetValue(index), null), value => array.SetValue(ElementOf(array, value, site), index));

    /// <summary>A value as an array takes it. Arrays are covariant, so what fits the variable may not fit the array.</summary>
    private object? ElementOf(Array array, object? value, IOperation? site)
    {
        var element = array.GetType().GetElementType()!;
        var made = (_tags.Of(array) as IArrayTypeSymbol)?.ElementType;
        var fits = value?.GetType() == typeof(object) ? element == typeof(object) && (made is null || made.SpecialType == SpecialType.System_Object) : value is null || (made is null || IsInstance(value, made)) && (element.IsInstanceOfType(value) || element.IsValueType || value is Instance or Closure || Tuples.IsTuple(value) || value is not (string or ValueType));
        return fits ? ToHost(value, element) : throw Throw(new ArrayTypeMismatchException("Attempted to access an element as a type incompatible with the array."), site);
    }

    private object? CreateCollection(ICollectionExpressionOperation collection, Frame frame)
    {
        var type = Close(collection.Type!, frame);
        var values = new List<object?>();
        foreach (var element in collection.Elements)
        {
            if (element is ISpreadOperation spread)
            {
                foreach (var item in Enumerate(Evaluate(spread.Operand, frame), spread))
                {
                    Tick(spread);
                    values.Add(CopyAs(ConvertSpread(item, spread, type, frame), spread.ElementType, frame));
                    CheckCount(values.Count, collection);
                }
            }
            else
            {
                values.Add(ValueOf(element, frame));
            }
        }

        return CollectionOf(type, values, collection.ConstructMethod is { } construct ? Close(construct, frame) : null, collection);
    }

    private object? ConvertSpread(object? item, ISpreadOperation spread, ITypeSymbol collection, Frame frame)
    {
        if (spread.ElementConversion.MethodSymbol is { } method)
        {
            return Call(Close(method, frame), null, [item], spread, isVirtual: false);
        }

        var element = (collection as IArrayTypeSymbol)?.ElementType ?? (collection as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        return element is null || item is null || !spread.ElementConversion.IsNumeric && !spread.ElementConversion.IsNullable ? item : ConvertTo(item, element, spread);
    }

    /// <summary>A collection of a type from its elements.</summary>
    private object? CollectionOf(ITypeSymbol type, List<object?> values, IMethodSymbol? construct, IOperation site)
    {
        if (type is IArrayTypeSymbol array)
        {
            return Tagged(ArrayOf(values, array.ElementType), type);
        }

        var named = (INamedTypeSymbol)type;
        if (Types.IsSpan(named))
        {
            return ArrayOf(values, named.TypeArguments[0]);
        }

        if (named.TypeKind == TypeKind.Interface && !IsOwn(named))
        {
            var element = Types.Of(named.TypeArguments[0]);
            var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element));
            values.ForEach(value => list.Add(ToHost(value, element)));
            return Tagged(named.Name is "IList" or "ICollection" ? list : Activator.CreateInstance(typeof(System.Collections.ObjectModel.ReadOnlyCollection<>).MakeGenericType(element), list), type);
        }

        if (construct is { IsStatic: true } builder)
        {
            return Call(builder, null, [ArrayOf(values, ((INamedTypeSymbol)builder.Parameters[builder.Parameters.Length - 1].Type).TypeArguments[0])], site, isVirtual: false);
        }

        var created = construct is null ? DefaultOf(type) : Create(construct, WithDefaults(construct, []), site);
        if (values.Count == 0)
        {
            return created;
        }

        if (created is IList { IsFixedSize: false } target && named.TypeArguments.Length == 1)
        {
            var element = Types.Of(named.TypeArguments[0]);
            values.ForEach(value => target.Add(ToHost(value, element)));
            return created;
        }

        var add = AddMethod(named) ?? throw Fail(EvaluationRules.UnsupportedConstruct, site, $"a collection expression of {type.ToDisplayString()}");
        values.ForEach(value => Call(add, created, [value], site, isVirtual: true));
        return created;
    }

    private static IMethodSymbol? AddMethod(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("Add").OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsStatic && method.Parameters.Length == 1) is { } add)
            {
                return add;
            }
        }

        return null;
    }

    private Array ArrayOf(List<object?> values, ITypeSymbol elementType)
    {
        var element = Types.Of(elementType);
        if (element == typeof(string))
        {
            return values.ConvertAll(static value => (string?)value).ToArray();
        }

        var array = Array.CreateInstance(element, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            array.SetValue(ToHost(values[i], element), i);
        }

        return array;
    }

    /// <summary>The elements of anything a foreach accepts.</summary>
    private IEnumerable<object?> Enumerate(object? value, IOperation? site)
    {
        switch (value)
        {
            case null:
                throw NullReference(site);
            case Instance instance when InlineLength(instance.Type) is not null:
                value = InlineElements(instance);
                break;
            case Instance instance:
                value = ToHost(instance, typeof(IEnumerable));
                break;
        }

        return value is IEnumerable sequence ? sequence.Cast<object?>().Select(item => FromHost(item, null)) : throw Fail(EvaluationRules.UnsupportedConstruct, site, "enumerating this type");
    }

    private ThrownException OutOfRange(IOperation site) =>
        Throw(new ArgumentOutOfRangeException("length", "Specified argument was out of the range of valid values."), site);
}
