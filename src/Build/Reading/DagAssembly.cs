namespace DagSharp.Build.Reading;

/// <summary>What a compiled assembly says about its DAGs, read from metadata alone.</summary>
internal sealed record DagAssembly(
    IReadOnlyList<ManifestFile> Files,
    IReadOnlyList<ManifestError> Errors,
    IReadOnlyList<string> PipelineTypes);

/// <summary>One file to write: its name in the folder and its bytes, UTF-8 as the compiler stored them.</summary>
internal sealed record ManifestFile(string Name, byte[] Content)
{
    /// <summary>The one file that describes the others; written last.</summary>
    public const string IndexName = "index.json";

    public bool IsIndex => Name == IndexName;
}

/// <summary>One thing that the generator could not put into the manifest.</summary>
internal sealed record ManifestError(string Id, string Message, string Pipeline);
