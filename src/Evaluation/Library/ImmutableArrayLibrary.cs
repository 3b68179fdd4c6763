using System.Collections.Immutable;

namespace DagSharp.Evaluation;

/// <summary>Members of ImmutableArray that take a span.</summary>
internal static class ImmutableArrayLibrary
{
    public static ImmutableArray<T> ToImmutableArray<T>(T[] span) => ImmutableArray.Create(span);
}
