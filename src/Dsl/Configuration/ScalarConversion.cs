namespace DagSharp.Configuration;

/// <summary>Turns scalars into values. A number is never read from text in quotes, text never from null.</summary>
internal static class ScalarConversion
{
    public static ScalarOutcome Convert(ConfigScalar scalar, BindingScalar target) => target switch
    {
        BindingScalar.String => ScalarOutcome.Good(scalar.Text),
        BindingScalar.Boolean => ToBoolean(scalar),
        BindingScalar.Single or BindingScalar.Double or BindingScalar.Decimal => NumberText.ToReal(scalar, target),
        BindingScalar.TimeSpan => DurationText.TryParse(scalar.Text, out var span)
            ? ScalarOutcome.Good(span)
            : ScalarOutcome.Wrong(DurationText.Expected, DurationText.Hint(scalar)),
        BindingScalar.DateTime => DateText.TryParse(scalar.Text, out var date)
            ? ScalarOutcome.Good(date.ToDateTime())
            : ScalarOutcome.Wrong(DateText.Expected),
        BindingScalar.DateTimeOffset => DateText.TryParse(scalar.Text, out var instant)
            ? ScalarOutcome.Good(instant.ToOffset())
            : ScalarOutcome.Wrong(DateText.Expected),
        BindingScalar.DateOnly => DateText.TryParse(scalar.Text, out var day) && !day.HasTime
            ? ScalarOutcome.Good(day.Local)
            : ScalarOutcome.Wrong("a date (2026-01-31)"),
        BindingScalar.Guid => Guid.TryParseExact(scalar.Text, "D", out var guid)
            ? ScalarOutcome.Good(guid)
            : ScalarOutcome.Wrong("a GUID (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx)"),
        BindingScalar.Uri => ToUri(scalar.Text),
        _ => NumberText.ToInteger(scalar, target),
    };

    private static ScalarOutcome ToBoolean(ConfigScalar scalar)
    {
        if (scalar.Kind == ConfigScalarKind.Boolean)
        {
            return ScalarOutcome.Good(scalar.Text[0] is 't' or 'T');
        }

        var hint = scalar.Text.ToLowerInvariant() switch
        {
            "yes" or "y" or "on" or "1" => "write true",
            "no" or "n" or "off" or "0" => "write false",
            "true" or "false" when scalar.IsQuoted => "remove the quotes",
            "true" or "false" => "write it in lower case",
            _ => null,
        };
        return ScalarOutcome.Wrong("true or false", hint);
    }

    private static ScalarOutcome ToUri(string text)
    {
        // Without a scheme "/data" would be a file URI on Unix and relative on Windows.
        var colon = text.IndexOf(':');
        var hasScheme = colon > 1 && text.Take(colon).All(c => c < 128 && (char.IsLetterOrDigit(c) || c is '+' or '-' or '.'));
        return hasScheme && Uri.TryCreate(text, UriKind.Absolute, out var uri)
            ? ScalarOutcome.Good(uri)
            : ScalarOutcome.Wrong("an absolute URI (https://host/path)");
    }
}
