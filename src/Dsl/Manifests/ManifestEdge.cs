namespace DagSharp.Manifests;

/// <summary>An edge in a manifest; its ends are full ids of tasks or groups.</summary>
/// <param name="Upstream">What comes first.</param>
/// <param name="Downstream">What comes next.</param>
/// <param name="Label">Text shown on it.</param>
public sealed record ManifestEdge(string Upstream, string Downstream, string? Label);
