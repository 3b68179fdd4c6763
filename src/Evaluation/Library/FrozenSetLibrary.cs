using System.Collections.Frozen;

namespace DagSharp.Evaluation;

/// <summary>What collection expressions of frozen sets call with a span.</summary>
internal static class FrozenSetLibrary
{
    public static FrozenSet<T> Create<T>(T[] source) => source.ToFrozenSet();

    public static FrozenSet<T> Create<T>(IEqualityComparer<T>? comparer, T[] source) => source.ToFrozenSet(comparer);
}
