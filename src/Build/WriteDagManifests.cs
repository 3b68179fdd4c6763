using System.Diagnostics;
using DagSharp.Build.Checking;
using DagSharp.Build.Reading;
using DagSharp.Build.Writing;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace DagSharp.Build;

/// <summary>
/// Writes the DAG manifests that a compiled assembly carries into a folder, and removes those of DAGs that are gone.
/// Reads metadata only. Runs in each build and writes nothing when nothing changed.
/// </summary>
public sealed class WriteDagManifests : Microsoft.Build.Utilities.Task
{
    /// <summary>The compiled assembly; it is neither loaded nor locked.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The folder to write, created when there is something to write.</summary>
    [Required]
    public string Directory { get; set; } = "";

    /// <summary>The project's assembly name; tells this project's files in the folder from another's.</summary>
    [Required]
    public string Owner { get; set; } = "";

    /// <summary>The project's file: findings are shown at it, and paths relative to its folder.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The compiler in use, for messages, such as <c>Roslyn 5.0 (SDK 10.0.100)</c>.</summary>
    public string Compiler { get; set; } = "of unknown version";

    /// <summary>Whether the compiler was given the generator; false when the project takes it out of the <c>Analyzer</c> items.</summary>
    public bool HasGenerator { get; set; } = true;

    /// <summary>Whether what the generator could not emit is a warning instead of an error.</summary>
    public bool AllowIncomplete { get; set; }

    /// <summary>Whether to give those warnings; false where the analyzers gave them, and for a second folder.</summary>
    public bool Warn { get; set; } = true;

    /// <summary>Whether to print the one line that says what was written where.</summary>
    public bool Announce { get; set; } = true;

    /// <summary>Every file in the folder that is the build's, for <c>FileWrites</c>.</summary>
    [Output]
    public ITaskItem[] Files { get; private set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var assembly = DagAssemblyReader.Read(Assembly);
            var index = assembly.Files.FirstOrDefault(f => f.IsIndex) is { } file ? ManifestIndex.Parse(file.Content) : null;
            var findings = ManifestCheck.Findings(assembly, index, new(Compiler, HasGenerator), AllowIncomplete).ToList();
            findings.ForEach(Report);
            if (findings.All(f => f.Level != FindingLevel.Blocking))
            {
                Write(assembly, index, watch);
            }
        }
        catch (ManifestException e)
        {
            Report(e.Finding);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(new(DiagnosticId.NotWritten, $"the manifests cannot be written to '{Shown}': {e.Message}", FindingLevel.Blocking));
        }
        return !Log.HasLoggedErrors;
    }

    private string Shown => DisplayPath.Of(Directory, Path.GetDirectoryName(Project) ?? "");

    private void Write(DagAssembly assembly, ManifestIndex? index, Stopwatch watch)
    {
        var folder = new ManifestFolder(Directory, Owner, Shown);
        var changes = folder.Write(assembly.Files);
        Files = [.. folder.OwnedPaths().Select(p => new TaskItem(p))];
        if (Announce && (index is not null || changes.Removed > 0))
        {
            Log.LogMessage(MessageImportance.High,
                $"DagSharp: {Number(index?.DagCount ?? 0, "DAG")}, {Number(index?.TaskCount ?? 0, "task")} -> {Shown} ({changes}) in {watch.ElapsedMilliseconds} ms"
                + (assembly.Errors.Count > 0 ? $", incomplete: {Number(assembly.Errors.Count, "error")}" : ""));
        }
    }

    private void Report(Finding finding)
    {
        if (finding.Level != FindingLevel.Warning)
        {
            Log.LogError(null, finding.Id, null, Project, 0, 0, 0, 0, finding.Message);
        }
        else if (Warn)
        {
            Log.LogWarning(null, finding.Id, null, Project, 0, 0, 0, 0, finding.Message);
        }
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
