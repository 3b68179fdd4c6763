namespace DagSharp.Build.Checking;

/// <summary>Something to tell the user. A blocking one means that nothing is written: the set could not stand.</summary>
internal sealed record Finding(string Id, string Message, FindingLevel Level);

internal enum FindingLevel
{
    Warning,

    /// <summary>The build fails; what is good is written to <c>obj</c> all the same.</summary>
    Error,

    /// <summary>The build fails and the folder stays as it is.</summary>
    Blocking,
}

/// <summary>A finding that leaves nothing to go on with.</summary>
internal sealed class ManifestException(string id, string message, Exception? inner = null) : Exception(message, inner)
{
    public Finding Finding { get; } = new(id, message, FindingLevel.Blocking);
}
