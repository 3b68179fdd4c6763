namespace DagSharp.Scheduling;

/// <summary>Finds the name a misspelt one was meant to be.</summary>
internal static class NearestName
{
    /// <summary>The candidate with the fewest edits, ties by order; null when none shares enough to be meant.</summary>
    public static string? Of(string text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        // A third of the letters wrong, and one more, is as far as a slip goes.
        var best = Math.Max(text.Length, 3) / 3 + 2;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) >= best)
            {
                continue;
            }

            var edits = Edits(text, candidate);
            if (edits < best)
            {
                (nearest, best) = (candidate, edits);
            }
        }

        return nearest;
    }

    /// <summary>Insertions, deletions and replacements between two texts, in any case.</summary>
    private static int Edits(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            row[column] = column;
        }

        for (var line = 1; line <= left.Length; line++)
        {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var same = char.ToLowerInvariant(left[line - 1]) == char.ToLowerInvariant(right[column - 1]);
                var replaced = diagonal + (same ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.Min(replaced, Math.Min(row[column], row[column - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
