namespace DagSharp.Manifests;

/// <summary>A text is not a manifest this library reads.</summary>
/// <param name="message">Where, what was expected, what was found.</param>
public sealed class ManifestFormatException(string message) : Exception(message);
