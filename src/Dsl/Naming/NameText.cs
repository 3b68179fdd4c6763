using System.Text;

namespace DagSharp.Naming;

/// <summary>The character work that the name types share.</summary>
internal static class NameText
{
    public static string Map(string text, Func<char, char> map)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            result.Append(map(character));
        }

        return result.ToString();
    }

    /// <summary>Drops the characters that fail the test, and folds runs of <paramref name="separator"/>, none at the ends.</summary>
    public static string Squeeze(string text, char separator, Func<char, bool> keep)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSeparator = character == separator;
            if (isSeparator ? result.Length > 0 && result[result.Length - 1] != separator : keep(character))
            {
                result.Append(character);
            }
        }

        return result.ToString().TrimEnd(separator);
    }

    public static char ToLowerAscii(char character) => character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;

    public static bool IsLowerAlphanumeric(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
