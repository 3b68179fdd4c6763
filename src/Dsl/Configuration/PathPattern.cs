namespace DagSharp.Configuration;

/// <summary>A pattern over paths: <c>*</c> and <c>?</c> within a folder, <c>**</c> over any number of folders.</summary>
internal sealed class PathPattern(string pattern)
{
    private readonly string[] parts = pattern.Split('/');

    public bool Matches(string path) => Folders(0, path.Split('/'), 0);

    private bool Folders(int part, string[] names, int name)
    {
        for (; part < parts.Length; part++, name++)
        {
            if (parts[part] == "**")
            {
                for (var rest = name; rest <= names.Length; rest++)
                {
                    if (Folders(part + 1, names, rest))
                    {
                        return true;
                    }
                }

                return false;
            }

            if (name >= names.Length || !Name(parts[part], names[name]))
            {
                return false;
            }
        }

        return name == names.Length;
    }

    // The classic two-pointer match: on a mismatch, let the last star take one more character.
    private static bool Name(string pattern, string text)
    {
        var (at, star, afterStar) = (0, -1, 0);
        for (var index = 0; index < text.Length;)
        {
            if (at < pattern.Length && (pattern[at] == '?' || pattern[at] == text[index]))
            {
                at++;
                index++;
            }
            else if (at < pattern.Length && pattern[at] == '*')
            {
                star = at++;
                afterStar = index;
            }
            else if (star >= 0)
            {
                at = star + 1;
                index = ++afterStar;
            }
            else
            {
                return false;
            }
        }

        while (at < pattern.Length && pattern[at] == '*')
        {
            at++;
        }

        return at == pattern.Length;
    }
}
