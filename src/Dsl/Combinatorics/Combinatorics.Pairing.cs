namespace DagSharp;

/// <content>Sequences side by side, and in pieces.</content>
public static partial class Combinatorics
{
    /// <summary>Elements of two sequences side by side, where both must be equally long; LINQ's <c>Zip</c> drops what is left over.</summary>
    /// <param name="first">The one sequence.</param>
    /// <param name="second">The other sequence.</param>
    /// <exception cref="ArgumentNullException">A sequence is null.</exception>
    /// <exception cref="InvalidOperationException">While enumerating: one sequence ends before the other.</exception>
    public static IEnumerable<(T1 First, T2 Second)> ZipStrict<T1, T2>(this IEnumerable<T1> first, IEnumerable<T2> second)
    {
        Require(first, nameof(first));
        Require(second, nameof(second));
        return Strict(first, second);
    }

    /// <summary>Elements of two sequences side by side as long as one has any; LINQ's <c>Zip</c> drops what is left over.</summary>
    /// <param name="first">The one sequence.</param>
    /// <param name="second">The other sequence.</param>
    /// <param name="firstFill">Stands for elements the first sequence lacks.</param>
    /// <param name="secondFill">Stands for elements the second sequence lacks.</param>
    /// <exception cref="ArgumentNullException">A sequence is null.</exception>
    public static IEnumerable<(T1 First, T2 Second)> ZipLongest<T1, T2>(this IEnumerable<T1> first, IEnumerable<T2> second, T1 firstFill, T2 secondFill)
    {
        Require(first, nameof(first));
        Require(second, nameof(second));
        return Longest(first, second, firstFill, secondFill);
    }

    /// <summary>A sequence in pieces of a size.</summary>
    /// <param name="source">Read piece by piece, so it may be infinite.</param>
    /// <param name="size">Elements of a piece, 1 or more.</param>
    /// <param name="strict">Whether the last piece may not be shorter.</param>
    /// <remarks>Where LINQ has <c>Chunk</c> (.NET 6 and later), it is the one that <c>Chunk(size)</c> means; they give the same.</remarks>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not positive.</exception>
    /// <exception cref="InvalidOperationException">While enumerating: the last piece is shorter and must not be.</exception>
    public static IEnumerable<T[]> Chunk<T>(this IEnumerable<T> source, int size, bool strict = false)
    {
        Require(source, nameof(source));
        return size > 0 ? Pieces(source, size, strict)
            : throw new ArgumentOutOfRangeException(nameof(size), size, $"'size' says how many elements a piece has: 1 or more, not {size}.");
    }

    private static IEnumerable<(T1 First, T2 Second)> Strict<T1, T2>(IEnumerable<T1> first, IEnumerable<T2> second)
    {
        using var left = first.GetEnumerator();
        using var right = second.GetEnumerator();
        for (var count = 0; ; count++)
        {
            var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
            if (hasLeft != hasRight)
            {
                throw new InvalidOperationException($"ZipStrict needs sequences of one length: the {(hasLeft ? "second" : "first")} ended after {count}, the {(hasLeft ? "first" : "second")} has more.");
            }

            if (!hasLeft)
            {
                yield break;
            }

            yield return (left.Current, right.Current);
        }
    }

    private static IEnumerable<(T1 First, T2 Second)> Longest<T1, T2>(IEnumerable<T1> first, IEnumerable<T2> second, T1 firstFill, T2 secondFill)
    {
        using var left = first.GetEnumerator();
        using var right = second.GetEnumerator();
        var (hasLeft, hasRight) = (true, true);
        while (true)
        {
            hasLeft = hasLeft && left.MoveNext();
            hasRight = hasRight && right.MoveNext();
            if (!hasLeft && !hasRight)
            {
                yield break;
            }

            yield return (hasLeft ? left.Current : firstFill, hasRight ? right.Current : secondFill);
        }
    }

    private static IEnumerable<T[]> Pieces<T>(IEnumerable<T> source, int size, bool strict)
    {
        var piece = new List<T>();
        foreach (var element in source)
        {
            piece.Add(element);
            if (piece.Count == size)
            {
                yield return piece.ToArray();
                piece.Clear();
            }
        }

        if (piece.Count > 0)
        {
            yield return strict ? throw new InvalidOperationException($"Chunk needs pieces of {size}: the last has {piece.Count}.") : piece.ToArray();
        }
    }
}
