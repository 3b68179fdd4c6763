namespace DagSharp.Oracle.Tests.Hostile;

/// <summary>All hostile definitions.</summary>
internal static class HostileDefinitions
{
    public static IReadOnlyList<HostileDefinition> All { get; } =
        [.. EndlessLoops.All, .. EndlessSequences.All, .. DeepRecursion.All, .. Growth.All, .. Throwers.All, .. DeepSyntax.All];
}
