using DagSharp.Build.Reading;

namespace DagSharp.Build.Checking;

/// <summary>Whether the assembly's manifests are whole: every pipeline accounted for, every file with a name of its own.</summary>
internal static class ManifestCheck
{
    /// <summary>Also in DagSharp.targets, which asks for it before the compiler runs.</summary>
    private const string OldestRoslyn = "4.14";

    public static IEnumerable<Finding> Findings(DagAssembly assembly, ManifestIndex? index, CompilerRun compiler, bool allowIncomplete) =>
        [
            .. Pipelines(assembly, index, compiler),
            .. Names(assembly.Files),
            .. assembly.Errors.Select(e => new Finding(
                e.Id, $"{e.Message} (pipeline '{e.Pipeline}')", allowIncomplete ? FindingLevel.Warning : FindingLevel.Error)),
        ];

    private static IEnumerable<Finding> Pipelines(DagAssembly assembly, ManifestIndex? index, CompilerRun compiler)
    {
        var known = new HashSet<string>(index?.Pipelines ?? [], StringComparer.Ordinal);
        known.UnionWith(assembly.Errors.Select(e => e.Pipeline));
        var missing = assembly.PipelineTypes.Where(p => !known.Contains(p)).ToList();
        if (missing.Count > 0)
        {
            yield return new(DiagnosticId.NoManifest,
                $"{Listed(missing)} but no manifest for {(missing.Count == 1 ? "it" : "them")} in the assembly: {Why(compiler)}",
                index is null ? FindingLevel.Blocking : FindingLevel.Error);
        }
        if (index is null && assembly.Files.Count > 0)
        {
            yield return new(DiagnosticId.NotWritten,
                $"the assembly carries manifests but no '{ManifestFile.IndexName}', without which no reader can tell whether they are complete",
                FindingLevel.Blocking);
        }
    }

    private static string Why(CompilerRun compiler) => compiler.HasGenerator
        ? $"the generator of DagSharp did not load or stopped. The compiler is {compiler.Name}, needed is Roslyn {OldestRoslyn} or newer. "
            + "Look in this build's output for the warnings CS9057 (compiler too old), CS8784 and CS8785 (the generator threw) and CS8032 (it could not be created)"
        : "the compiler was not given the generator of DagSharp. Something in the project, or in what it imports, takes 'DagSharp.Generators' out of the Analyzer items";

    private static IEnumerable<Finding> Names(IReadOnlyList<ManifestFile> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in files.Select(f => f.Name))
        {
            if (ManifestFileName.Problem(name) is { } problem)
            {
                yield return new(DiagnosticId.NotWritten, $"the manifest file name '{name}' cannot be used: {problem}", FindingLevel.Blocking);
            }
            else if (!seen.TryGetValue(name, out var first))
            {
                seen.Add(name, name);
            }
            else
            {
                yield return new(DiagnosticId.NotWritten, first == name
                    ? $"two manifests have the same file name '{name}'"
                    : $"the manifests '{first}' and '{name}' differ only in case and would be one file on Windows and macOS", FindingLevel.Blocking);
            }
        }
    }

    private static string Listed(IReadOnlyList<string> types) => types.Count switch
    {
        1 => $"there is the pipeline '{types[0]}'",
        <= 3 => $"there are the pipelines {string.Join(", ", types.Select(t => $"'{t}'"))}",
        _ => $"there are {types.Count} pipelines ('{types[0]}', '{types[1]}', …)",
    };
}
