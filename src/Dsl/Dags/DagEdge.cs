namespace DagSharp;

/// <summary>An edge between two tasks or groups.</summary>
/// <param name="Upstream">What comes first.</param>
/// <param name="Downstream">What comes next.</param>
/// <param name="Label">Text shown on it.</param>
public sealed record DagEdge(DagNode Upstream, DagNode Downstream, string? Label);
