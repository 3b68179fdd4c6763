using DagSharp.Json;

namespace DagSharp.Manifests;

/// <summary>The list of all manifests of a project.</summary>
public static class ManifestIndex
{
    /// <summary>Name of its file.</summary>
    public const string FileName = "index.json";

    /// <summary>The canonical text of the index.</summary>
    /// <param name="dags">The DAGs.</param>
    /// <param name="pipelines">Full metadata names of all pipeline classes, also of those that define no DAG.</param>
    public static string Write(IEnumerable<ManifestIndexEntry> dags, IEnumerable<string> pipelines)
    {
        var entries = dags.OrderBy(static dag => dag.DagId, StringComparer.Ordinal).ToArray();
        var root = new JsonObject(
            ("dag_count", JsonValue.Of(entries.Length)),
            ("dags", new JsonArray(entries.Select(static dag => new JsonObject(
                ("content_hash", JsonValue.Of(dag.ContentHash)),
                ("dag_id", JsonValue.Of(dag.DagId)),
                ("file", JsonValue.Of(dag.File)),
                ("pipeline", JsonValue.Of(dag.Pipeline)),
                ("task_count", JsonValue.Of(dag.TaskCount)))))),
            ("pipelines", new JsonArray(pipelines.Distinct().OrderBy(static name => name, StringComparer.Ordinal).Select(static name => JsonValue.Of(name)))),
            ("schemaVersion", JsonValue.Of(DagManifest.CurrentSchemaVersion)),
            ("task_count", JsonValue.Of(entries.Sum(static dag => (long)dag.TaskCount))));
        return JsonWriter.Write(root) + "\n";
    }
}

/// <summary>A DAG in the index.</summary>
/// <param name="DagId">Its id.</param>
/// <param name="File">Name of its file.</param>
/// <param name="ContentHash">Hexadecimal SHA-256 of its manifest without provenance.</param>
/// <param name="TaskCount">How many tasks it has.</param>
/// <param name="Pipeline">Full metadata name of the class that defines it.</param>
public sealed record ManifestIndexEntry(string DagId, string File, string ContentHash, int TaskCount, string Pipeline);
