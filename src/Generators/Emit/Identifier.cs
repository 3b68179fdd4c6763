using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Generators.Emit;

/// <summary>C# names for ids.</summary>
internal static class Identifier
{
    /// <summary><c>sales_eu-gold.v2</c> gives <c>SalesEuGoldV2</c>; a name that is taken gets a number.</summary>
    public static string Unique(string id, HashSet<string> taken)
    {
        var name = new StringBuilder(id.Length + 1);
        var isStart = true;
        foreach (var character in id)
        {
            if (character is '_' or '-' or '.')
            {
                isStart = true;
                continue;
            }

            if (name.Length == 0 && character is >= '0' and <= '9')
            {
                name.Append('_');
            }

            name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = false;
        }

        var wanted = name.Length == 0 ? "_" : name.ToString();
        var unique = wanted;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = $"{wanted}_{number}";
        }

        return unique;
    }

    /// <summary>The project's root namespace, or <c>DagSharp.Generated</c> where that is no legal name.</summary>
    public static string Namespace(string? rootNamespace) =>
        rootNamespace is { Length: > 0 } && rootNamespace.Split('.').All(static part => SyntaxFacts.IsValidIdentifier(part) && SyntaxFacts.GetKeywordKind(part) == SyntaxKind.None)
            ? rootNamespace
            : "DagSharp.Generated";
}
