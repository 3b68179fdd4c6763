namespace DagSharp;

/// <summary>
/// Combinations of sequences, for factories that make one DAG or task of each: lazy, and in the order of Python's itertools.
/// </summary>
/// <remarks>They work when a definition is evaluated and when it is really executed. What is large is bounded with <c>Take</c>.</remarks>
public static partial class Combinatorics
{
    /// <summary>Every pair of an element of the first and an element of the second sequence, the last varying fastest.</summary>
    /// <param name="first">Read as it is needed, so it may be infinite.</param>
    /// <param name="second">Read once, when the pairs are enumerated.</param>
    /// <exception cref="ArgumentNullException">A sequence is null.</exception>
    public static IEnumerable<(T1 First, T2 Second)> Product<T1, T2>(this IEnumerable<T1> first, IEnumerable<T2> second)
    {
        Require(first, nameof(first));
        Require(second, nameof(second));
        return Pairs(first, second);
    }

    /// <summary>Every triple of elements of three sequences, the last varying fastest.</summary>
    /// <inheritdoc cref="Product{T1, T2}" path="/exception"/>
    /// <param name="first">Read as it is needed, so it may be infinite.</param>
    /// <param name="second">Read once.</param>
    /// <param name="third">Read once.</param>
    public static IEnumerable<(T1 First, T2 Second, T3 Third)> Product<T1, T2, T3>(this IEnumerable<T1> first, IEnumerable<T2> second, IEnumerable<T3> third)
    {
        Require(third, nameof(third));
        return first.Product(second).Product(third).Select(static pair => (pair.First.First, pair.First.Second, pair.Second));
    }

    /// <summary>Every quadruple of elements of four sequences, the last varying fastest.</summary>
    /// <inheritdoc cref="Product{T1, T2}" path="/exception"/>
    /// <param name="first">Read as it is needed, so it may be infinite.</param>
    /// <param name="second">Read once.</param>
    /// <param name="third">Read once.</param>
    /// <param name="fourth">Read once.</param>
    public static IEnumerable<(T1 First, T2 Second, T3 Third, T4 Fourth)> Product<T1, T2, T3, T4>(
        this IEnumerable<T1> first, IEnumerable<T2> second, IEnumerable<T3> third, IEnumerable<T4> fourth)
    {
        Require(fourth, nameof(fourth));
        return first.Product(second, third).Product(fourth).Select(static pair => (pair.First.First, pair.First.Second, pair.First.Third, pair.Second));
    }

    /// <summary>Every choice of one element from each sequence, the last varying fastest; of no sequences one empty choice.</summary>
    /// <param name="sequences">Each is read once, when the choices are enumerated.</param>
    /// <exception cref="ArgumentNullException">The sequences or one of them are null.</exception>
    public static IEnumerable<T[]> Product<T>(this IEnumerable<IEnumerable<T>> sequences)
    {
        Require(sequences, nameof(sequences));
        return Choices(sequences);
    }

    /// <summary>Every choice of <paramref name="repeat"/> elements of a sequence, each any number of times, the last varying fastest.</summary>
    /// <param name="source">Read once, when the choices are enumerated.</param>
    /// <param name="repeat">How many elements each choice has, 0 or more.</param>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="repeat"/> is negative.</exception>
    public static IEnumerable<T[]> Product<T>(this IEnumerable<T> source, int repeat)
    {
        Require(source, nameof(source));
        RequireCount(repeat, nameof(repeat));
        return Repeated(source, repeat);
    }

    private static IEnumerable<(T1 First, T2 Second)> Pairs<T1, T2>(IEnumerable<T1> first, IEnumerable<T2> second)
    {
        T2[]? others = null;
        foreach (var one in first)
        {
            foreach (var other in others ??= [.. second])
            {
                yield return (one, other);
            }
        }
    }

    private static IEnumerable<T[]> Repeated<T>(IEnumerable<T> source, int repeat)
    {
        T[] pool = [.. source];
        foreach (var choice in Choices(Enumerable.Repeat(pool, repeat)))
        {
            yield return choice;
        }
    }

    private static IEnumerable<T[]> Choices<T>(IEnumerable<IEnumerable<T>> sequences)
    {
        T[][] pools = [.. sequences.Select(static (sequence, i) => sequence is null ? throw new ArgumentNullException(nameof(sequences), $"The sequence at {i} is null.") : sequence.ToArray())];
        if (pools.Any(static pool => pool.Length == 0))
        {
            yield break;
        }

        var places = new int[pools.Length];
        while (true)
        {
            yield return [.. pools.Select((pool, i) => pool[places[i]])];
            var last = pools.Length - 1;
            while (last >= 0 && ++places[last] == pools[last].Length)
            {
                places[last--] = 0;
            }

            if (last < 0)
            {
                yield break;
            }
        }
    }

    private static void Require(object? sequence, string name)
    {
        if (sequence is null)
        {
            throw new ArgumentNullException(name);
        }
    }

    private static void RequireCount(int count, string name)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(name, count, $"'{name}' says how many elements are chosen: 0 or more, not {count}.");
        }
    }
}
