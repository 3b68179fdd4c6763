using System.Text;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    private string Interpolate(IInterpolatedStringOperation operation, Frame frame)
    {
        var text = new StringBuilder();
        foreach (var part in operation.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    text.Append(literal.Text.ConstantValue.Value);
                    break;
                case IInterpolationOperation hole:
                    var value = Evaluate(hole.Expression, frame);
                    var format = hole.FormatString?.ConstantValue.Value as string;
                    var alignment = hole.Alignment is null ? 0 : (int)Evaluate(hole.Alignment, frame)!;
                    _site = hole;
                    SizeGuards.CheckFormat(this, format ?? "", hole);
                    var shown = Guard(() => value is Instance own ? InstanceText(own, format, null) : Text(value, format), hole);
                    CheckLength(Math.Abs((long)alignment) + text.Length, hole);
                    text.Append(alignment < 0 ? shown.PadRight(-alignment) : shown.PadLeft(alignment));
                    break;
            }

            CheckLength(text.Length, part);
        }

        return text.ToString();
    }

    /// <summary>An interpolated string that keeps its holes.</summary>
    private EvaluatedFormattable FormattableOf(IInterpolatedStringOperation operation, Frame frame)
    {
        var (format, values) = (new StringBuilder(), new List<object?>());
        foreach (var part in operation.Parts)
        {
            if (part is IInterpolatedStringTextOperation literal)
            {
                format.Append(((string)literal.Text.ConstantValue.Value!).Replace("{", "{{").Replace("}", "}}"));
            }
            else if (part is IInterpolationOperation hole)
            {
                format.Append('{').Append(values.Count)
                    .Append(hole.Alignment is null ? "" : $",{Evaluate(hole.Alignment, frame)}")
                    .Append(hole.FormatString?.ConstantValue.Value is string shape ? $":{shape}" : "").Append('}');
                values.Add(ValueOf(hole.Expression, frame));
            }
        }

        return new(this, format.ToString(), [.. values], operation);
    }

    private string Concatenate(object? left, object? right, Microsoft.CodeAnalysis.IOperation site)
    {
        var (first, second) = (Text(left), Text(right));
        CheckLength((long)first.Length + second.Length, site);
        return first + second;
    }

    /// <summary>A value as text, the same under every culture and host.</summary>
    public static string Text(object? value, string? format = null) => value switch
    {
        null => "",
        string text => text,
        IntPtr number => Numbers.Promote(number) is IFormattable wide ? wide.ToString(format, System.Globalization.CultureInfo.InvariantCulture) : "",
        UIntPtr number => Numbers.Promote(number) is IFormattable wide ? wide.ToString(format, System.Globalization.CultureInfo.InvariantCulture) : "",
        double number when string.IsNullOrEmpty(format) => Numbers.RoundTrip(number),
        float number when string.IsNullOrEmpty(format) => Numbers.RoundTrip(number),
        DateTime time when format is not null => TimeIntrinsics.Text(time, format),
        Exception exception => $"{exception.GetType()}: {exception.Message}",
        IFormattable formattable when format is not null => formattable.ToString(format, System.Globalization.CultureInfo.InvariantCulture),
        IFormattable formattable when value is not Instance => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public void CheckLength(long length, Microsoft.CodeAnalysis.IOperation? site)
    {
        if (length > _options.MaxStringLength)
        {
            throw Fail(EvaluationRules.Budget, site, $"The text is longer than {_options.MaxStringLength} characters.");
        }
    }

    public void CheckCount(long count, Microsoft.CodeAnalysis.IOperation? site)
    {
        if (count > _options.MaxElements)
        {
            throw Fail(EvaluationRules.Budget, site, $"The collection holds more than {_options.MaxElements} elements.");
        }
    }
}
