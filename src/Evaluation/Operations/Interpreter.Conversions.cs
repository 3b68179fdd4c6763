using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private object? Conversion(IConversionOperation conversion, Frame frame)
    {
        if (conversion.Operand is IFlowAnonymousFunctionOperation lambda)
        {
            return Close(conversion.Type!, frame) is INamedTypeSymbol { Name: "Expression", Arity: 1 }
                ? conversion.Parent is IArgumentOperation { Parameter.ContainingType: { } driven } && Types.IsDriven(driven) ? Quote(CreateClosure(lambda, frame), lambda)
                    : throw Unsupported(lambda, "an expression tree", "take a delegate such as Func")
                : AsDelegate(CreateClosure(lambda, frame), Close(conversion.Type!, frame));
        }

        if (conversion.Operand.Type is IDynamicTypeSymbol && conversion.Type is not ({ SpecialType: SpecialType.System_Object } or IDynamicTypeSymbol))
        {
            throw Unsupported(conversion, Dynamic.Construct, Dynamic.WayOut);
        }

        if (conversion.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol || conversion.Operand.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol)
        {
            throw Refuse(conversion.Operand is { Kind: OperationKind.AddressOf } address ? address : conversion);
        }

        if (conversion.Operand is IInterpolatedStringOperation interpolated && conversion.Type?.Name is "FormattableString" or "IFormattable")
        {
            return FormattableOf(interpolated, frame);
        }

        var value = Evaluate(conversion.Operand, frame);
        _site = conversion;
        var target = Close(conversion.Type!, frame);
        if (conversion.OperatorMethod is { } method && !IsPrimitiveConversion(method))
        {
            return value is null && method.Parameters[0].Type.IsValueType && conversion.Operand.Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
                ? null
                : StaticOperator(method, conversion.ConstrainedToType, conversion, frame) is { } chosen
                    ? ConvertTo(Call(chosen, null, [CopyValue(ConvertTo(value, chosen.Parameters[0].Type, conversion))], conversion, isVirtual: false), target, conversion, conversion.IsChecked)
                    : Numeric(method.Name, [value], Close(conversion.ConstrainedToType!, frame), conversion, conversion.IsChecked);
        }

        var source = conversion.Operand.Type is { } type ? Close(type, frame) : null;
        if (Types.IsSpan(target))
        {
            return value switch
            {
                string text => text.ToCharArray(),
                null => DefaultOf(target),
                Instance inline when InlineLength(inline.Type) is not null => InlineElements(inline),
                _ => value,
            };
        }

        // A box is an object of its own, and so is what comes out of one.
        if (source is { IsValueType: true } && target.IsReferenceType && value is not null)
        {
            return Box(value);
        }

        if (source is { IsReferenceType: true } && target.IsValueType && IsInstance(value, target))
        {
            return CopyValue(value);
        }

        if (source is { IsReferenceType: true } && !conversion.IsTryCast && UnboxesTo(value, target))
        {
            return ConvertTo(value, target, conversion);
        }

        if (source is not null && value is not null && IsReferenceLike(source) && (target.IsReferenceType || IsReferenceLike(source) && !conversion.Conversion.IsNumeric))
        {
            if (conversion.Conversion.IsImplicit && !conversion.IsTryCast)
            {
                return target.IsValueType && !IsInstance(value, target) ? ConvertTo(value, target, conversion) : value;
            }

            return IsInstance(value, target) ? value
                : conversion.IsTryCast ? null
                : !Types.IsErased(target) && Types.HostTypeMatches(value, target) ? value
                : throw Throw(new InvalidCastException($"Unable to cast object of type '{TypeName(value)}' to type '{TypeValue.Reflection(target)}'."), conversion);
        }

        if (conversion.IsTryCast)
        {
            return IsInstance(value, target) ? value : null;
        }

        if (value is null && target.IsValueType && target.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
        {
            throw source?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
                ? Throw(new InvalidOperationException("Nullable object must have a value."), conversion)
                : NullReference(conversion);
        }

        return ConvertTo(value, target, conversion, conversion.IsChecked || IsInCheckedContext(conversion));
    }

    private static readonly Func<object, object> Clone0 =
        (Func<object, object>)Delegate.CreateDelegate(typeof(Func<object, object>), typeof(object).GetMethod("MemberwiseClone", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!);

    private static object Box(object value) => value is Instance or string ? CopyValue(value)! : CopyValue(Clone0(value))!;

    /// <summary>A box of an enum opens as its number, and the other way round.</summary>
    private bool UnboxesTo(object? value, ITypeSymbol target)
    {
        if (target.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            target = ((INamedTypeSymbol)target).TypeArguments[0];
        }

        return value is not null && (target.TypeKind == TypeKind.Enum
            ? IsInstance(UnderlyingOf(value), ((INamedTypeSymbol)target).EnumUnderlyingType!)
            : value is EnumValue or Enum && IsInstance(UnderlyingOf(value), target));
    }

    private static bool IsLiftedOrEnum(ITypeSymbol? type) => type is { TypeKind: TypeKind.Enum } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };

    /// <summary>Lifted conversions and those of enums do not say that they are checked; their place in the text does.</summary>
    private bool IsInCheckedContext(IConversionOperation conversion)
    {
        if (!IsLiftedOrEnum(conversion.Type) && !IsLiftedOrEnum(conversion.Operand.Type))
        {
            return false;
        }

        for (var node = conversion.Syntax; node is not null; node = node.Parent)
        {
            switch (node.Kind())
            {
                case SyntaxKind.CheckedExpression or SyntaxKind.CheckedStatement:
                    return true;
                case SyntaxKind.UncheckedExpression or SyntaxKind.UncheckedStatement:
                    return false;
            }
        }

        return _compilation is CSharpCompilation { Options.CheckOverflow: true };
    }

    private static bool IsReferenceLike(ITypeSymbol type) => type.IsReferenceType;

    private static bool IsPrimitiveConversion(IMethodSymbol method) => method.ContainingType.SpecialType == SpecialType.System_Decimal;

    private string TypeName(object value) => value switch
    {
        Instance instance => TypeValue.Reflection(instance.Type),
        EnumValue number => TypeValue.Reflection(number.Type),
        Closure { Type: { } type } => TypeValue.Reflection(type),
        _ when _tags.Of(value) is { } tag && Types.Find(tag) == value.GetType() => TypeValue.Reflection(tag),
        _ => value.GetType().ToString(),
    };

    /// <summary>A value as a type wants it: numbers and enums by the rules of the language, tuples element by element.</summary>
    private object? ConvertTo(object? value, ITypeSymbol target, IOperation? site, bool isChecked = false)
    {
        if (value is null)
        {
            return null;
        }

        if (target.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            target = ((INamedTypeSymbol)target).TypeArguments[0];
        }

        if (target.TypeKind == TypeKind.Enum)
        {
            var enumType = (INamedTypeSymbol)target;
            return EnumOf(enumType, Number(UnderlyingOf(value), enumType.EnumUnderlyingType!.SpecialType, isChecked, site));
        }

        if (Numbers.IsNumber(value) || value is EnumValue or Enum)
        {
            return CodeOf(target.SpecialType) == TypeCode.Object ? value : Number(UnderlyingOf(value), target.SpecialType, isChecked, site);
        }

        if (target is INamedTypeSymbol { IsTupleType: true } tuple && Tuples.IsTuple(value) && tuple.TupleElements.Length > 0)
        {
            var elements = Tuples.Elements(value);
            return TupleOf(tuple, [.. tuple.TupleElements.Select((element, i) => ConvertTo(elements[i], element.Type, site, isChecked))]);
        }

        return value;
    }

    private object Number(object value, SpecialType target, bool isChecked, IOperation? site)
    {
        try
        {
            return value is bool ? value
                : target == SpecialType.System_IntPtr ? (IntPtr)(long)Numbers.Convert(value, TypeCode.Int64, isChecked)
                : target == SpecialType.System_UIntPtr ? (UIntPtr)(ulong)Numbers.Convert(value, TypeCode.UInt64, isChecked)
                : Numbers.Convert(value, CodeOf(target), isChecked);
        }
        catch (OverflowException fault)
        {
            throw Throw(fault, site);
        }
    }

    private static TypeCode CodeOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte => TypeCode.SByte,
        SpecialType.System_Byte => TypeCode.Byte,
        SpecialType.System_Int16 => TypeCode.Int16,
        SpecialType.System_UInt16 => TypeCode.UInt16,
        SpecialType.System_Int32 => TypeCode.Int32,
        SpecialType.System_UInt32 => TypeCode.UInt32,
        SpecialType.System_Int64 or SpecialType.System_IntPtr => TypeCode.Int64,
        SpecialType.System_UInt64 or SpecialType.System_UIntPtr => TypeCode.UInt64,
        SpecialType.System_Char => TypeCode.Char,
        SpecialType.System_Single => TypeCode.Single,
        SpecialType.System_Double => TypeCode.Double,
        SpecialType.System_Decimal => TypeCode.Decimal,
        _ => TypeCode.Object,
    };
}
