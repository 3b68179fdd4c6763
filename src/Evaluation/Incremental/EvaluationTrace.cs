using DagSharp.Configuration;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation.Incremental;

/// <summary>Notes what one pipeline's evaluation looks at beyond the declarations of the project.</summary>
internal sealed class EvaluationTrace(SourceMap map)
{
    private readonly HashSet<(int File, int Slot, SlotPart Part)> touched = [];
    private readonly Dictionary<string, ConfigFile> configs = new(StringComparer.Ordinal);

    /// <summary>It looked at something that is not noted, so its result holds for this compilation alone.</summary>
    public bool IsOpen { get; set; }

    /// <summary>All files, those it looked into first.</summary>
    public IEnumerable<SyntaxTree> Files => touched.Select(static part => part.File).Distinct().Select(map.TreeOf).Concat(map.Trees);

    /// <summary>A body or initializer is evaluated.</summary>
    public void Enter(SyntaxNode body)
    {
        if (map.TryNumber(body.SyntaxTree, out var file))
        {
            touched.Add((file, map.Outlines[file].SlotOf(body), SlotPart.Whole));
        }
    }

    /// <summary>A place is told: in a manifest by its line, in a problem by its position.</summary>
    public void Tell(Location location)
    {
        if (location.SourceTree is { } tree && map.TryNumber(tree, out var file))
        {
            var (slot, part) = map.Outlines[file].PartAt(location.SourceSpan);
            touched.Add((file, slot, part));
        }
    }

    /// <summary>A configuration file is read.</summary>
    public void Read(ConfigFile file) => configs[file.Path] = file;

    public EvaluationDependencies Close() => new(map, touched, configs.Values);
}
