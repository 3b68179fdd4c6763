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

    /// <summary><c>BuildCommand</c> and <c>buildCommand</c> to <c>build_command</c>; <c>HTTPPort2</c> to <c>http_port2</c>.</summary>
    public static string ToSnakeCase(string name)
    {
        var result = new StringBuilder(name.Length + 8);
        for (var index = 0; index < name.Length; index++)
        {
            var character = name[index];
            if (character is >= 'A' and <= 'Z')
            {
                var afterLower = index > 0 && (NameText.IsLowerAlphanumeric(name[index - 1]));
                var endsAcronym = index > 0 && index + 1 < name.Length
                    && name[index - 1] is >= 'A' and <= 'Z' && name[index + 1] is >= 'a' and <= 'z';
                if (afterLower || endsAcronym)
                {
                    result.Append('_');
                }

                result.Append(ToLowerAscii(character));
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }
}
