using DagSharp.Build.Checking;
using DagSharp.Build.Writing;
using Microsoft.Build.Framework;

namespace DagSharp.Build;

/// <summary>Removes what <see cref="WriteDagManifests" /> wrote, also after builds that failed half-way; a user's own files stay.</summary>
public sealed class RemoveDagManifests : Microsoft.Build.Utilities.Task
{
    /// <summary>The folders that were written; those that do not exist are passed over.</summary>
    [Required]
    public string[] Directories { get; set; } = [];

    /// <summary>The project's assembly name, as it was given when writing.</summary>
    [Required]
    public string Owner { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        foreach (var directory in Directories)
        {
            try
            {
                new ManifestFolder(directory, Owner, directory).Clear();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Log.LogError(null, DiagnosticId.NotWritten, null, null, 0, 0, 0, 0, $"the manifests in '{directory}' cannot be removed: {e.Message}");
            }
        }
        return !Log.HasLoggedErrors;
    }
}
