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
        return value is char[] characters && expected is string text && pattern.InputType.Name is "ReadOnlySpan" or "Span" && new string(value as char[]) == (string)expected;
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
            var parts = recursive.DeconstructSymbol is IMethodSymbol { Name: "Deconstruct" } method ? CallDeconstruct(Close(method, frame), value, recursive.DeconstructionSubpatterns.Length, recursive)
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
                if (rest.Pattern is not null && !Matches(rest.Pattern, SliceOf(value, i, length - (list.Patterns.Length - 1), rest), frame))
                {
                    return false;
                }

                continue;
            }

            var index = slice is { } at && i > at ? length - (list.Patterns.Length - i) : i;
            var element = value switch
            {
                string text => text[index],
                IList items => items[index],
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

    private static void Bind(ISymbol? symbol, object? value, Frame frame)
    {
        if (symbol is not null)
        {
            frame.Scope.Declare(symbol, new Cell(CopyValue(value)));
        }
    }
}
