using DagSharp.Configuration;

namespace DagSharp.Evaluation.Configs;

/// <summary>A node with what it costs when an alias repeats it.</summary>
/// <param name="Node">The node.</param>
/// <param name="Height">How many collections nest in it, itself counted.</param>
/// <param name="Size">How many values it holds, aliases followed.</param>
internal readonly record struct YamlBranch(ConfigNode Node, int Height, long Size)
{
    public static YamlBranch Over(ConfigNode node, IReadOnlyList<YamlBranch> children) => new(
        node,
        1 + children.Select(child => child.Height).DefaultIfEmpty(0).Max(),
        1 + children.Sum(child => child.Size));
}
