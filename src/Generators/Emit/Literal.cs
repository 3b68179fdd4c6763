namespace DagSharp.Generators.Emit;

/// <summary>String literals that every version of the language reads.</summary>
internal static class Literal
{
    public static string Of(string text) => "@\"" + text.Replace("\"", "\"\"") + "\"";
}
