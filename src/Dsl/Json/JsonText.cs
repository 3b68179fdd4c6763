using System.Text;

namespace DagSharp.Json;

/// <summary>Writes JSON strings, escaping only what RFC 8259 requires and halves of surrogate pairs.</summary>
internal static class JsonText
{
    private const string Hex = "0123456789abcdef";

    public static void AppendQuoted(StringBuilder output, string text)
    {
        output.Append('"');
        var plainFrom = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= ' ' && c != '"' && c != '\\' && !char.IsSurrogate(c))
            {
                continue;
            }

            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
                continue;
            }

            output.Append(text, plainFrom, i - plainFrom);
            AppendEscaped(output, c);
            plainFrom = i + 1;
        }

        output.Append(text, plainFrom, text.Length - plainFrom).Append('"');
    }

    private static void AppendEscaped(StringBuilder output, char c)
    {
        output.Append('\\');
        switch (c)
        {
            case '"' or '\\': output.Append(c); break;
            case '\b': output.Append('b'); break;
            case '\f': output.Append('f'); break;
            case '\n': output.Append('n'); break;
            case '\r': output.Append('r'); break;
            case '\t': output.Append('t'); break;
            default:
                output.Append('u').Append(Hex[c >> 12]).Append(Hex[(c >> 8) & 15]).Append(Hex[(c >> 4) & 15]).Append(Hex[c & 15]);
                break;
        }
    }
}
