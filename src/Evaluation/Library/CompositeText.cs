using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Composite formats such as <c>{0,8:0.00}</c>, measured while they are written: one short format can ask for any length.</summary>
internal static class CompositeText
{
    public static string Of(Interpreter interpreter, string format, object?[] values, object? provider, IOperation? site)
    {
        var own = provider is null || ReferenceEquals(provider, CultureInfo.InvariantCulture) ? null
            : provider as IFormatProvider ?? throw interpreter.Fail(EvaluationRules.NotAllowed, site, "an IFormatProvider of one's own", "is not evaluated; format the values before");
        SizeGuards.CheckFormat(interpreter, format, site);
        var text = new StringBuilder();
        for (var at = 0; at < format.Length; at++)
        {
            var character = format[at];
            if (character is '{' or '}' && at + 1 < format.Length && format[at + 1] == character)
            {
                text.Append(character);
                at++;
            }
            else if (character == '{')
            {
                at = Append(text, format, at + 1, values, own);
                interpreter.Tick(site);
            }
            else
            {
                text.Append(character == '}' ? throw Bad(at) : character);
            }

            interpreter.CheckLength(text.Length, site);
        }

        return text.ToString();
    }

    /// <summary>Writes one item and gives the place of its closing brace.</summary>
    private static int Append(StringBuilder text, string format, int at, object?[] values, IFormatProvider? provider)
    {
        var index = Number(format, ref at) ?? throw Bad(at);
        var alignment = 0;
        Skip(format, ref at);
        if (at < format.Length && format[at] == ',')
        {
            at++;
            Skip(format, ref at);
            var isLeft = at < format.Length && format[at] == '-';
            at += isLeft ? 1 : 0;
            alignment = (Number(format, ref at) ?? throw Bad(at)) * (isLeft ? -1 : 1);
            Skip(format, ref at);
        }

        string? specifier = null;
        if (at < format.Length && format[at] == ':')
        {
            var end = format.IndexOf('}', at);
            specifier = end < 0 ? throw Bad(format.Length) : format.Substring(at + 1, end - at - 1);
            at = specifier.Contains("{") ? throw Bad(at) : end;
        }

        if (at >= format.Length || format[at] != '}')
        {
            throw Bad(at);
        }

        if (index >= values.Length)
        {
            throw new FormatException("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
        }

        specifier = string.IsNullOrEmpty(specifier) ? null : specifier;
        var shown = provider is not null && values[index] is IFormattable formattable and not (Instance or EnumValue) ? formattable.ToString(specifier, provider) : Interpreter.Text(values[index], specifier);
        text.Append(alignment < 0 ? shown.PadRight(-alignment) : shown.PadLeft(alignment));
        return at;
    }

    private static int? Number(string format, ref int at)
    {
        var start = at;
        var number = 0;
        for (; at < format.Length && format[at] is >= '0' and <= '9'; at++)
        {
            // Longer numbers were refused before.
            number = (number * 10) + format[at] - '0';
        }

        return at == start ? null : number;
    }

    private static void Skip(string format, ref int at)
    {
        while (at < format.Length && format[at] == ' ')
        {
            at++;
        }
    }

    private static FormatException Bad(int at) => new($"Input string was not in a correct format. Failure to parse near offset {at}.");
}
