using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Where a date would silently take the machine's offset, or today's date.</summary>
internal static class TimeIntrinsics
{
    public static object? Offset(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        arguments[0] is DateTime { Kind: DateTimeKind.Utc } time
            ? new DateTimeOffset(time)
            : throw interpreter.Fail(EvaluationRules.Environment, site, "DateTimeOffset from a DateTime that is not UTC", "uses the machine's time zone; give the offset");

    /// <summary>A date as text by a format that does not ask for the machine's offset.</summary>
    public static string Text(DateTime time, string format)
    {
        SizeGuards.CheckZone(time, format);
        return time.ToString(format, CultureInfo.InvariantCulture);
    }

    public static object? Parse(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        new Reading(interpreter, method, arguments, site).Read() ?? throw new FormatException($"String '{arguments[0] as string}' was not recognized as a valid {method.ContainingType.Name}.");

    public static object? TryParse(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var value = new Reading(interpreter, method, arguments, site).Read();
        ((Place)arguments[arguments.Length - 1]!).Value = value ?? interpreter.DefaultOf(method.ContainingType);
        return value is not null;
    }

    /// <summary>One text, its formats and styles.</summary>
    private sealed class Reading(Interpreter interpreter, IMethodSymbol method, object?[] arguments, IOperation? site)
    {
        private readonly DateTimeStyles _styles = arguments.OfType<DateTimeStyles>().FirstOrDefault();
        private readonly bool _isOffset = method.ContainingType.Name == "DateTimeOffset";
        private readonly string[]? _formats = !method.Name.EndsWith("Exact", StringComparison.Ordinal) ? null
            : arguments[1] as string[] ?? (TextOf(arguments[1]) is { } format ? [format] : throw new ArgumentNullException("format"));

        /// <summary>The date; null when the text is none.</summary>
        public object? Read()
        {
            if (TextOf(arguments[0]) is not { } text)
            {
                return method.Name.StartsWith("Try", StringComparison.Ordinal) ? null : throw new ArgumentNullException(_formats is null || !_isOffset ? "s" : "input");
            }

            if ((_styles & DateTimeStyles.AssumeLocal) != 0)
            {
                throw Zone(text);
            }

            // Without a date a text means today, which NoCurrentDateDefault leaves out.
            var plain = DateTimeStyles.NoCurrentDateDefault | (!_isOffset ? _styles : (_styles & ~(DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal)) | DateTimeStyles.RoundtripKind);
            if (!TryParse(text, plain, out var time))
            {
                return null;
            }

            if (time.Year == 1 && time.Date == DateTime.MinValue && !text.Contains("0001") && (_styles & DateTimeStyles.NoCurrentDateDefault) == 0)
            {
                throw interpreter.Fail(EvaluationRules.Clock, site, $"{method.ContainingType.Name}.{method.Name}(\"{text}\")", "means today where the text has no date; use TimeSpan.Parse or TimeOnly.Parse, or write the date");
            }

            if (!_isOffset)
            {
                if (time.Kind == DateTimeKind.Local)
                {
                    throw Zone(text);
                }

                return time;
            }

            if (time.Kind == DateTimeKind.Unspecified && (_styles & DateTimeStyles.AssumeUniversal) == 0)
            {
                throw Zone(text);
            }

            var styles = _styles & ~DateTimeStyles.NoCurrentDateDefault;
            return (_formats is null ? DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, styles, out var offset) : DateTimeOffset.TryParseExact(text, _formats, CultureInfo.InvariantCulture, styles, out offset)) ? offset : null;
        }

        private bool TryParse(string text, DateTimeStyles styles, out DateTime time) => _formats is null
            ? DateTime.TryParse(text, CultureInfo.InvariantCulture, styles, out time)
            : DateTime.TryParseExact(text, _formats, CultureInfo.InvariantCulture, styles, out time);

        private EvaluationException Zone(string text) => interpreter.Fail(EvaluationRules.Environment, site, $"{method.ContainingType.Name}.{method.Name}(\"{text}\")",
            _isOffset ? "uses the machine's time zone; write the offset, or give DateTimeStyles.AssumeUniversal" : "gives a time in the machine's time zone; use DateTimeOffset, or DateTimeStyles.AdjustToUniversal");

        private static string? TextOf(object? value) => value as string ?? (value is char[] span ? new string(span) : null);
    }
}
