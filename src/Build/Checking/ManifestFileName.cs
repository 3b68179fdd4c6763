namespace DagSharp.Build.Checking;

/// <summary>Which names a manifest file may have, so that it is one file in its folder on every system.</summary>
internal static class ManifestFileName
{
    private const string Extension = ".json";

    /// <summary>The longest file name that the usual file systems take, in bytes.</summary>
    private const int MaxLength = 255;

    /// <summary>What is wrong with the name, as the end of a sentence, or null when it is fine.</summary>
    public static string? Problem(string name)
    {
        if (!name.EndsWith(Extension, StringComparison.Ordinal) || name.Length == Extension.Length)
        {
            return $"expected a name that ends in '{Extension}'";
        }
        foreach (var c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '~'))
            {
                return $"found {Shown(c)}, expected only letters, digits, '_', '-', '.' and '~'";
            }
        }
        if (name.Length > MaxLength)
        {
            return $"it has {name.Length} characters, expected at most {MaxLength}";
        }
        if (name.StartsWith(Writing.ManifestFolder.OwnPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return $"names that begin with '{Writing.ManifestFolder.OwnPrefix}' are kept for the build";
        }
        var stem = name.Substring(0, name.IndexOf('.'));
        return IsDevice(stem) ? $"'{stem}' is a device on Windows" : null;
    }

    private static string Shown(char c) => c is '/' or '\\' ? $"the path separator '{c}'" : c < ' ' ? $"the character U+{(int)c:X4}" : $"'{c}'";

    /// <summary>Windows gives these to devices, whatever follows the first dot.</summary>
    private static bool IsDevice(string stem) => stem.ToUpperInvariant() switch
    {
        "CON" or "PRN" or "AUX" or "NUL" => true,
        { Length: 4 } s when s.StartsWith("COM", StringComparison.Ordinal) || s.StartsWith("LPT", StringComparison.Ordinal) => s[3] is >= '1' and <= '9',
        _ => false,
    };
}
