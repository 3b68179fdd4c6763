namespace Patterns.T102_3_5;

/// <summary>A borough and the sources that it publishes.</summary>
public sealed record Borough(string Name, IReadOnlyList<Source> Sources);

public sealed record Source(string Name, IReadOnlyList<string> Tables);
