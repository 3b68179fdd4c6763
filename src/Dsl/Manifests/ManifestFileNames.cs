namespace DagSharp.Manifests;

/// <summary>Gives each DAG a file name that any file system can hold beside the others.</summary>
public static class ManifestFileNames
{
    private static readonly HashSet<string> Reserved = new(
        ["aux", "con", "nul", "prn", "index", .. Enumerable.Range(0, 10).SelectMany(static digit => new[] { $"com{digit}", $"lpt{digit}" })],
        StringComparer.OrdinalIgnoreCase);

    // The build keeps its own files beside the manifests.
    private const string BuildPrefix = ".dagsharp";

    /// <summary>The file name of each id: <c>&lt;id&gt;.json</c>, or <c>&lt;hash&gt;~&lt;id&gt;.json</c> where that would
    /// be reserved, too long, or the same as another's but for case.</summary>
    /// <param name="dagIds">All ids of the project, each once.</param>
    public static IReadOnlyDictionary<string, string> For(IEnumerable<string> dagIds)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alike in dagIds.GroupBy(static id => id, StringComparer.OrdinalIgnoreCase))
        {
            var ids = alike.ToArray();
            foreach (var id in ids)
            {
                // Windows looks at the part before the first dot, and drops a dot at the end.
                var isPlain = ids.Length == 1 && !Reserved.Contains(id.Split('.')[0]) && !id.EndsWith(".", StringComparison.Ordinal)
                    && !id.StartsWith(BuildPrefix, StringComparison.OrdinalIgnoreCase) && id.Length <= 240;
                // The hash comes first: Windows takes "nul.anything" for a device.
                result[id] = isPlain ? $"{id}.json" : $"{ManifestHash.Of(id).Substring(0, 8)}~{id.Substring(0, Math.Min(id.Length, 230))}.json";
            }
        }

        return result;
    }
}
