using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>Where a date would silently take the machine's offset.</summary>
internal static class TimeIntrinsics
{
    public static object? Offset(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site) =>
        arguments[0] is DateTime { Kind: DateTimeKind.Utc } time
            ? new DateTimeOffset(time)
            : throw interpreter.Fail(EvaluationRules.Environment, site, "DateTimeOffset from a DateTime that is not UTC", "uses the machine's time zone; give the offset");

    public static object? ParseOffset(Interpreter interpreter, IMethodSymbol method, object? receiver, object?[] arguments, IOperation? site)
    {
        var text = arguments[0] as string ?? new string((char[])arguments[0]!);
        var styles = arguments.OfType<DateTimeStyles>().FirstOrDefault();
        if ((styles & (DateTimeStyles.AssumeUniversal | DateTimeStyles.AssumeLocal)) != DateTimeStyles.AssumeUniversal
            && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time) && time.Kind == DateTimeKind.Unspecified)
        {
            throw interpreter.Fail(EvaluationRules.Environment, site, $"DateTimeOffset.Parse(\"{text}\")", "uses the machine's time zone; write the offset");
        }

        return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, styles);
    }
}
