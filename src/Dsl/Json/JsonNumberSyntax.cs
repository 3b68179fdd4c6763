namespace DagSharp.Json;

/// <summary>The number grammar of RFC 8259, section 6.</summary>
internal static class JsonNumberSyntax
{
    /// <summary>Integer, number, or null when the text is not a JSON number.</summary>
    public static JsonKind? Classify(string text)
    {
        var at = 0;
        var kind = JsonKind.Integer;
        if (at < text.Length && text[at] == '-')
        {
            at++;
        }

        var whole = Digits(text, ref at);
        if (whole == 0 || (whole > 1 && text[at - whole] == '0'))
        {
            return null;
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            kind = JsonKind.Number;
            if (Digits(text, ref at) == 0)
            {
                return null;
            }
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            kind = JsonKind.Number;
            if (at < text.Length && text[at] is '+' or '-')
            {
                at++;
            }

            if (Digits(text, ref at) == 0)
            {
                return null;
            }
        }

        return at == text.Length ? kind : null;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }
}
