using System.Globalization;
using System.Text;

namespace DagSharp.Generators.Models;

/// <summary>Gives each pipeline class a name for its generated file.</summary>
internal static class HintNames
{
    /// <summary>The compiler takes no two that differ only by case, and not every character; then a hash tells them apart.</summary>
    public static IReadOnlyDictionary<string, string> For(IEnumerable<string> typeNames)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alike in typeNames.GroupBy(Plain, StringComparer.OrdinalIgnoreCase))
        {
            var names = alike.ToArray();
            foreach (var name in names)
            {
                result.Add(name, $"{Plain(name)}{(names.Length == 1 ? "" : "-" + Hash(name))}.Manifests.g.cs");
            }
        }

        return result;
    }

    // FNV-1a: the same in every process, which string.GetHashCode is not.
    private static string Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var character in name)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static string Plain(string typeName)
    {
        var result = new StringBuilder(typeName.Length);
        foreach (var character in typeName)
        {
            result.Append(character == '+' ? '.' : char.IsLetterOrDigit(character) || character is '.' or '_' ? character : '-');
        }

        return result.ToString();
    }
}
