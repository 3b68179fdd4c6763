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

    /// <summary>A part of a name as C# reads it: <c>@class</c>.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Members of <see cref="object"/>, which a constant of that name would hide.</summary>
    public static IReadOnlyList<string> TakenByEveryClass { get; } =
        [nameof(Equals), "Finalize", nameof(GetHashCode), nameof(GetType), "MemberwiseClone", nameof(ReferenceEquals), nameof(ToString)];
}
