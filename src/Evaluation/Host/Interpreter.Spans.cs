using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Evaluation;

/// <summary>The members of spans: they view an array, so writing through one changes it.</summary>
internal sealed partial class Interpreter
{
    /// <summary>Calls a member of Span, ReadOnlySpan or their enumerators; false when it is no such member.</summary>
    private bool TryCallSpan(IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site, out object? result)
    {
        result = null;
        if (method.ContainingType is not { } type)
        {
            return false;
        }

        if (receiver is SpanEnumerator steps && method.Name == "get_Current")
        {
            var (within, at) = steps.At;
            result = ElementPlace(within, at, site);
            return true;
        }

        if (!Types.IsSpan(type))
        {
            return false;
        }

        var element = Types.Of(type.TypeArguments[0]);
        if (method.MethodKind == MethodKind.Constructor)
        {
            result = NewSpan(element, method, arguments, site);
            return true;
        }

        if (method.IsStatic)
        {
            var (array, start, length) = SpanValue.Parts(arguments.Length > 0 ? arguments[0] : null);
            result = method.Name switch
            {
                "get_Empty" => Array.CreateInstance(element, 0),
                "op_Implicit" => arguments[0] ?? Array.CreateInstance(element, 0),
                "op_Equality" or "op_Inequality" => SameSpan((array, start, length), SpanValue.Parts(arguments[1])) == (method.Name == "op_Equality"),
                _ => throw Fail(EvaluationRules.NotAllowed, site, NameOf(method), "is not on the list"),
            };
            return true;
        }

        return TryCallSpanMember(method, SpanValue.Parts(receiver), element, arguments, site, out result);
    }

    private bool TryCallSpanMember(IMethodSymbol method, (Array Array, int Start, int Length) span, Type element, object?[] arguments, IOperation? site, out object? result)
    {
        var (array, start, length) = span;
        result = null;
        switch (method.Name)
        {
            case "get_Length":
                result = length;
                return true;
            case "get_IsEmpty":
                result = length == 0;
                return true;
            case "get_Item":
                var index = (int)arguments[0]!;
                result = index < 0 || index >= length
                    ? throw Throw(new IndexOutOfRangeException("Index was outside the bounds of the array."), site)
                    : ElementPlace(array, start + index, site);
                return true;
            case "Slice":
                var (from, count) = ((int)arguments[0]!, arguments.Length > 1 ? (int)arguments[1]! : length - (int)arguments[0]!);
                result = from < 0 || count < 0 || from > length - count ? throw OutOfRange(site!) : SpanValue.Of(array, start + from, count);
                return true;
            case "ToArray":
                result = new SpanValue(array, start, length).ToArray();
                return true;
            case "GetEnumerator":
                result = new SpanEnumerator(SpanValue.Of(array, start, length));
                return true;
            case "CopyTo" or "TryCopyTo":
                var target = SpanValue.Parts(arguments[0]);
                var fits = target.Length >= length;
                if (!fits && method.Name == "CopyTo")
                {
                    throw Throw(new ArgumentException("Destination is too short.", "destination"), site);
                }

                if (fits)
                {
                    Array.Copy(array, start, target.Array, target.Start, length);
                }

                result = method.Name == "CopyTo" ? null : fits;
                return true;
            case "Clear" or "Fill":
                for (var i = 0; i < length; i++)
                {
                    array.SetValue(ToHost(CopyValue(method.Name == "Fill" ? arguments[0] : DefaultOf(method.ContainingType.TypeArguments[0])), element), start + i);
                }

                return true;
            case "ToString":
                result = array is char[] text ? new string(text, start, length) : $"System.{method.ContainingType.Name}<{element.Name}>[{length}]";
                return true;
            default:
                return false;
        }
    }

    private object NewSpan(Type element, IMethodSymbol constructor, object?[] arguments, IOperation? site)
    {
        if (arguments.Length == 0)
        {
            return Array.CreateInstance(element, 0);
        }

        if (constructor.Parameters[0].Type is not IArrayTypeSymbol)
        {
            throw Unsupported(site, "a span of a pointer or of one reference", "make it of an array");
        }

        if (arguments.Length == 1)
        {
            return arguments[0] ?? Array.CreateInstance(element, 0);
        }

        var (whole, _, all) = SpanValue.Parts(arguments[0]);
        var (start, length) = ((int)arguments[1]!, (int)arguments[2]!);
        return start < 0 || length < 0 || start > all - length ? throw OutOfRange(site!) : SpanValue.Of(whole, start, length);
    }

    private static bool SameSpan((Array Array, int Start, int Length) left, (Array Array, int Start, int Length) right) =>
        left.Length == right.Length && (left.Length == 0 || ReferenceEquals(left.Array, right.Array) && left.Start == right.Start);

    /// <summary>What <c>stackalloc</c> gives as a span: there is no stack of ours to give, so an array.</summary>
    private object StackAllocate(IOperation operation, Frame frame)
    {
        var type = operation.Type ?? ModelOf(operation.Syntax.SyntaxTree).GetTypeInfo(operation.Syntax, _cancellationToken).ConvertedType;
        if (type is null || !Types.IsSpan(type))
        {
            type = ModelOf(operation.Syntax.SyntaxTree).GetTypeInfo(operation.Syntax, _cancellationToken).ConvertedType;
        }

        if (type is null || !Types.IsSpan(type))
        {
            throw Refuse(operation);
        }

        var element = ((INamedTypeSymbol)Close(type, frame)).TypeArguments[0];
        var initializer = (operation.Syntax as StackAllocArrayCreationExpressionSyntax)?.Initializer ?? (operation.Syntax as ImplicitStackAllocArrayCreationExpressionSyntax)?.Initializer;
        var children = operation.ChildOperations.ToArray();
        if (initializer is null)
        {
            var size = (int)Evaluate(children[0], frame)!;
            CheckCount(size, operation);
            if (size < 0)
            {
                throw Throw(new OverflowException("Arithmetic operation resulted in an overflow."), operation);
            }

            var empty = Array.CreateInstance(Types.Of(element), size);
            if (Types.NeedsDefaults(element))
            {
                FillDefaults(empty, element);
            }

            return empty;
        }

        // The count comes first, then the elements, one operation each.
        var values = children.SelectMany(child => child is Microsoft.CodeAnalysis.Operations.IArrayInitializerOperation list ? list.ElementValues.AsEnumerable() : [child]).ToArray();
        values = [.. values.Skip(values.Length - initializer.Expressions.Count)];
        return ArrayOf([.. values.Select(value => ConvertTo(ValueOf(value, frame), element, operation))], element);
    }
}
