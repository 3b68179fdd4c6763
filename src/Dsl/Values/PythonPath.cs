namespace DagSharp.Values;

/// <summary>Dotted Python import paths.</summary>
internal static class PythonPath
{
    public static string Check(string path)
    {
        if (path is null)
        {
            throw new ArgumentNullException(nameof(path));
        }

        var parts = path.Split('.');
        return parts.Length >= 2 && parts.All(IsName)
            ? path
            : throw new FormatException($"'{path}' is not a Python import path: expected dotted names such as package.module.function");
    }

    private static bool IsName(string part) =>
        part.Length > 0 && !char.IsDigit(part[0]) && part.All(static character => character == '_' || char.IsLetterOrDigit(character));
}
