using System.Text;

namespace DagSharp.Naming;

/// <summary>Finds the name somebody probably meant.</summary>
public static class NearestName
{
    private const int LongestCompared = 128;
    private const int ShortestBeginning = 3;

    /// <summary>
    /// The candidate with the fewest edits (insert, delete, replace, swap of neighbours), where case and the
    /// separators <c>_ - . space</c> cost nothing; null when more than a third of the name would change,
    /// unless the name begins with a candidate (<c>monday</c> and <c>mon</c>).
    /// </summary>
    /// <remarks>Ties go to the ordinally smallest candidate, so that a message never depends on an order.</remarks>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        var plain = Plain(name);
        if (plain.Length is 0 or > LongestCompared)
        {
            return null;
        }

        string? nearest = null;
        string? beginning = null;
        var best = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var other = Plain(candidate);
            if (other.Length >= ShortestBeginning && plain.StartsWith(other, StringComparison.Ordinal) && (beginning is null || string.CompareOrdinal(candidate, beginning) < 0))
            {
                beginning = candidate;
            }

            var allowed = Math.Max(1, Math.Max(plain.Length, other.Length) / 3);
            if (other.Length is 0 or > LongestCompared || Math.Abs(other.Length - plain.Length) > allowed)
            {
                continue;
            }

            var distance = Distance(plain, other);
            // One edit turns any one-letter name into any other: that is no resemblance.
            var isFar = distance > allowed || distance >= Math.Min(plain.Length, other.Length);
            if (!isFar && (distance < best || (distance == best && string.CompareOrdinal(candidate, nearest) < 0)))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest ?? beginning;
    }

    /// <summary>Optimal string alignment.</summary>
    private static int Distance(string left, string right)
    {
        var beforePrevious = new int[right.Length + 1];
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replace = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not ('_' or '-' or '.' or ' '))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }
}
