using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private bool Matches(IPatternOperation pattern, object? value, Frame frame)
    {
        Tick(pattern);
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return true;
            case IConstantPatternOperation constant:
                var expected = Evaluate(constant.Value, frame);
                return expected is null || value is null ? expected is null && value is null : SameConstant(value, expected, constant);
            case IDeclarationPatternOperation declaration:
                if (!declaration.MatchesNull && !IsInstance(value, Close(declaration.MatchedType!, frame)))
                {
                    return false;
                }

                Bind(declaration.DeclaredSymbol, value, frame);
                return true;
            case ITypePatternOperation type:
                return IsInstance(value, Close(type.MatchedType, frame));
            case INegatedPatternOperation negated:
                return !Matches(negated.Pattern, value, frame);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return Matches(both.LeftPattern, value, frame) && Matches(both.RightPattern, value, frame);
            case IBinaryPatternOperation either:
                return Matches(either.LeftPattern, value, frame) || Matches(either.RightPattern, value, frame);
            case IRelationalPatternOperation relational:
                return value is not null && Compares(relational, value, Evaluate(relational.Value, frame)!);
            case IRecursivePatternOperation recursive:
                return MatchesRecursive(recursive, value, frame);
            case IListPatternOperation list:
                return MatchesList(list, value, frame);
            default:
                throw Fail(EvaluationRules.UnsupportedConstruct, pattern, $"the pattern {pattern.Kind}");
        }
    }

    private static bool SameConstant(object value, object expected, IConstantPatternOperation pattern)
    {
        if (value.Equals(expected))
        {
            return true;
        }

        // A span of characters stands as an array and is matched against a text.
        return pattern.InputType.Name is "ReadOnlySpan" or "Span" && expected is string text && SpanValue.Parts(value) is { Array: char[] characters } span
            && new string(characters, span.Start, span.Length) == text;
    }

    private bool Compares(IRelationalPatternOperation relational, object value, object bound)
    {
        if (Numbers.Promote(UnderlyingOf(value)).GetType() != Numbers.Promote(UnderlyingOf(bound)).GetType() || value.GetType() != bound.GetType() && relational.InputType.SpecialType == SpecialType.System_Object)
        {
            return false;
        }

        return (bool)Arithmetic(relational.OperatorKind, Numbers.Promote(UnderlyingOf(value)), Numbers.Promote(UnderlyingOf(bound)), false, relational);
    }

    private bool MatchesRecursive(IRecursivePatternOperation recursive, object? value, Frame frame)
    {
        if (value is null || !IsInstance(value, Close(recursive.MatchedType, frame)))
        {
            return false;
        }

        if (recursive.DeconstructionSubpatterns.Length > 0 || recursive.DeconstructSymbol is not null)
        {
            var parts = recursive.DeconstructSymbol is IMethodSymbol { Name: "Deconstruct" } method && !Tuples.IsTuple(value) ? CallDeconstruct(Close(method, frame), value, recursive.DeconstructionSubpatterns.Length, recursive)
                : Tuples.IsTuple(value) ? Tuples.Elements(value)
                : [];
            if (parts.Length != recursive.DeconstructionSubpatterns.Length)
            {
                return false;
            }

            for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
            {
                if (!Matches(recursive.DeconstructionSubpatterns[i], parts[i], frame))
                {
                    return false;
                }
            }
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            var member = property.Member switch
            {
                IPropertyReferenceOperation reference => GetProperty(reference.Property, value, [], reference, frame, isVirtual: true),
                IFieldReferenceOperation reference => ReadField(reference.Field, value, reference),
                _ => throw Fail(EvaluationRules.UnsupportedConstruct, property, "this pattern"),
            };
            if (!Matches(property.Pattern, member, frame))
            {
                return false;
            }
        }

        Bind(recursive.DeclaredSymbol, value, frame);
        return true;
    }

    private bool MatchesList(IListPatternOperation list, object? value, Frame frame)
    {
        if (value is null)
        {
            return false;
        }

        var length = value switch
        {
            string text => text.Length,
            SpanValue span => span.Length,
            ICollection collection => collection.Count,
            _ when list.LengthSymbol is IPropertySymbol property => (int)GetProperty(property, value, [], list, frame, isVirtual: true)!,
            _ => throw Fail(EvaluationRules.UnsupportedConstruct, list, "a list pattern on this type"),
        };
        var slice = list.Patterns.Select((pattern, i) => (pattern, i)).Where(pair => pair.pattern is ISlicePatternOperation).Select(pair => (int?)pair.i).FirstOrDefault();
        if (slice is null ? length != list.Patterns.Length : length < list.Patterns.Length - 1)
        {
            return false;
        }

        for (var i = 0; i < list.Patterns.Length; i++)
        {
            if (list.Patterns[i] is ISlicePatternOperation rest)
            {
                if (rest.Pattern is not null && !Matches(rest.Pattern, SliceFor(rest, value, i, length - (list.Patterns.Length - 1), list.InputType, frame), frame))
                {
                    return false;
                }

                continue;
            }

            var index = slice is { } at && i > at ? length - (list.Patterns.Length - i) : i;
            var element = value switch
            {
                string text => text[index],
                SpanValue span => span.Array.GetValue(span.Start + index),
                IList items => FromHost(items[index], null),
                _ when list.IndexerSymbol is IPropertySymbol indexer => GetProperty(indexer, value, [index], list, frame, isVirtual: true),
                _ => throw Fail(EvaluationRules.UnsupportedConstruct, list, "a list pattern on this type"),
            };
            if (!Matches(list.Patterns[i], element, frame))
            {
                return false;
            }
        }

        Bind(list.DeclaredSymbol, value, frame);
        return true;
    }

    /// <summary>The part a slice pattern looks at: by the library's way, or by the type's own range indexer or Slice.</summary>
    private object? SliceFor(ISlicePatternOperation slice, object value, int start, int length, ITypeSymbol type, Frame frame) => slice.SliceSymbol switch
    {
        _ when value is string or Array or SpanValue => SliceOf(value, type, start, length, slice),
        IPropertySymbol indexer => GetProperty(indexer, value, [new HostRange(new(start, IsFromEnd: false), new(start + length, IsFromEnd: false))], slice, frame, isVirtual: true),
        IMethodSymbol method => Call(Close(method, frame), value, [start, length], slice, isVirtual: true),
        _ => throw Fail(EvaluationRules.UnsupportedConstruct, slice, "a slice of this type"),
    };

    private void Bind(ISymbol? symbol, object? value, Frame frame)
    {
        if (symbol is not null)
        {
            frame.Scope.Initialize(symbol, CopyAs(value, (symbol as ILocalSymbol)?.Type, frame));
        }
    }
}
