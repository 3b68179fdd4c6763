namespace DagSharp.Testing;

/// <summary>A test asks for what is not there, or expects what is not so. Every test framework shows its message.</summary>
/// <param name="message">What was expected, what there is, and the nearest.</param>
public sealed class PipelineTestException(string message) : Exception(message);
