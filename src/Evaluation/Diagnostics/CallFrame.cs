using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>One step of the way from the entry point to a fault.</summary>
/// <param name="Method">The method that was called, as a reader would write it.</param>
/// <param name="CallSite">Where it was called from.</param>
public sealed record CallFrame(string Method, Location CallSite);
