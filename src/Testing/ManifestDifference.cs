using DagSharp.Manifests;

namespace DagSharp.Testing;

/// <summary>Says how manifests differ.</summary>
internal static class ManifestDifference
{
    public static IReadOnlyList<string> Between(IReadOnlyList<DagView> built, IReadOnlyList<DagView> expanded)
    {
        var differences = new List<string>();
        foreach (var dagId in built.Concat(expanded).Select(static dag => dag.DagId).Distinct().OrderBy(static id => id, StringComparer.Ordinal))
        {
            var before = built.FirstOrDefault(dag => dag.DagId == dagId);
            var after = expanded.FirstOrDefault(dag => dag.DagId == dagId);
            if (before is null || after is null)
            {
                differences.Add(before is null ? $"'{dagId}' is not in the build" : $"'{dagId}' is in the build, and is not defined");
            }
            else if (Bare(before.Manifest) is var old && Bare(after.Manifest) is var now && old != now)
            {
                differences.Add(FirstLine(dagId, old.Split('\n'), now.Split('\n')));
            }
        }

        return differences;
    }

    private static string FirstLine(string dagId, string[] built, string[] defined)
    {
        var line = 0;
        while (line < Math.Min(built.Length, defined.Length) && built[line] == defined[line])
        {
            line++;
        }

        return $"'{dagId}' differs at line {line + 1} of its manifest: the build has '{built.ElementAtOrDefault(line)?.Trim()}', the definition gives '{defined.ElementAtOrDefault(line)?.Trim()}'";
    }

    private static string Bare(DagManifest manifest) =>
        (manifest with { Provenance = null, Tasks = [.. manifest.Tasks.Select(static task => task with { Provenance = null })] }).ToJson();
}
