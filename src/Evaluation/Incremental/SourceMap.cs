using System.Collections.Immutable;
using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Incremental;

/// <summary>The files of a compilation by number: places that outlive it point into this.</summary>
/// <remarks>What this generator wrote itself is left out; it is made from the pipelines, and comes after them.</remarks>
public sealed class SourceMap
{
    private readonly ImmutableArray<SyntaxTree> trees;
    private readonly Dictionary<SyntaxTree, int> numbers = [];

    private SourceMap(ImmutableArray<SyntaxTree> trees, ImmutableArray<TreeOutline> outlines)
    {
        this.trees = trees;
        Outlines = outlines;
        for (var number = 0; number < trees.Length; number++)
        {
            numbers.Add(trees[number], number);
        }
    }

    internal ImmutableArray<TreeOutline> Outlines { get; }

    internal IEnumerable<SyntaxTree> Trees => trees;

    /// <summary>Reads the declarations of the files that are new.</summary>
    public static SourceMap Of(Compilation compilation, CancellationToken cancellationToken)
    {
        ImmutableArray<SyntaxTree> trees = [.. compilation.SyntaxTrees.Where(static tree => !GeneratedNames.IsOurs(tree))];
        return new SourceMap(trees, [.. trees.Select(tree => TreeOutline.Of(tree, cancellationToken))]);
    }

    /// <summary>The place in the compilation of this map.</summary>
    public Location LocationOf(SourcePlace place) => Outlines[place.File].LocationOf(place.Slot, place.Offset, place.Length);

    /// <summary>The place in words that outlive the compilation; <see langword="null"/> for a place that is in none of its files.</summary>
    internal SourcePlace? PlaceOf(Location location)
    {
        if (location.SourceTree is not { } tree || !numbers.TryGetValue(tree, out var file))
        {
            return null;
        }

        var (slot, _) = Outlines[file].PartAt(location.SourceSpan);
        return new SourcePlace(file, slot, location.SourceSpan.Start - Outlines[file].StartOf(slot), location.SourceSpan.Length);
    }

    internal SyntaxTree TreeOf(int number) => trees[number];

    internal bool TryNumber(SyntaxTree tree, out int number) => numbers.TryGetValue(tree, out number);
}

/// <summary>A place in a C# file that keeps no file alive.</summary>
/// <param name="File">Number of the file in its <see cref="SourceMap"/>.</param>
/// <param name="Slot">Number of the member in the file.</param>
/// <param name="Offset">Characters from the start of the member.</param>
/// <param name="Length">Characters.</param>
public sealed record SourcePlace(int File, int Slot, int Offset, int Length);
