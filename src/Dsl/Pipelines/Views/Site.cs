namespace DagSharp.Pipelines;

/// <summary>A place a problem can be reported at; the host knows what it really is.</summary>
/// <param name="Location">What the host needs to report there.</param>
/// <param name="Source">File relative to the project, if known.</param>
/// <param name="Line">Line in it, 1-based, or 0.</param>
public sealed record Site(object? Location, string? Source, int Line)
{
    /// <summary>No place at all.</summary>
    public static Site None { get; } = new(null, null, 0);
}
