namespace DagSharp.Configuration;

/// <summary>Resolves plain scalars as YAML 1.2 section 10.3.2 does.</summary>
internal static class CoreSchema
{
    public static ConfigScalarKind Resolve(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return ConfigScalarKind.Null;
            case "true" or "True" or "TRUE" or "false" or "False" or "FALSE":
                return ConfigScalarKind.Boolean;
            case ".nan" or ".NaN" or ".NAN":
                return ConfigScalarKind.Float;
        }

        return text[0] is (>= '0' and <= '9') or '-' or '+' or '.' ? ResolveNumber(text) : ConfigScalarKind.String;
    }

    private static ConfigScalarKind ResolveNumber(string text)
    {
        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o')
        {
            var isHex = text[1] == 'x';
            return text.Skip(2).All(c => isHex ? IsHex(c) : c is >= '0' and <= '7')
                ? ConfigScalarKind.Integer
                : ConfigScalarKind.String;
        }

        var at = text[0] is '-' or '+' ? 1 : 0;
        if (text.Substring(at) is ".inf" or ".Inf" or ".INF")
        {
            return ConfigScalarKind.Float;
        }

        var whole = Digits(text, ref at);
        if (whole > 0 && at == text.Length)
        {
            return ConfigScalarKind.Integer;
        }

        var fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole + fraction == 0)
        {
            return ConfigScalarKind.String;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '-' or '+')
            {
                at++;
            }

            if (Digits(text, ref at) == 0)
            {
                return ConfigScalarKind.String;
            }
        }

        return at == text.Length ? ConfigScalarKind.Float : ConfigScalarKind.String;
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

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
