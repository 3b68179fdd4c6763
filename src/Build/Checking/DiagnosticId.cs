namespace DagSharp.Build.Checking;

/// <summary>The ids that the build itself reports.</summary>
internal static class DiagnosticId
{
    /// <summary>Pipelines but no manifest: the generator did not load or stopped.</summary>
    public const string NoManifest = "DAG9002";

    /// <summary>A manifest cannot be written: its name, somebody else's file in its place, the disk.</summary>
    public const string NotWritten = "DAG9003";

    /// <summary>The compiled assembly, or the index in it, cannot be read.</summary>
    public const string NotReadable = "DAG9004";
}
