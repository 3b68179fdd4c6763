using DagSharp.Json;

namespace DagSharp.Dsl.Tests.Schema;

/// <summary>The published schemas.</summary>
internal static class SchemaFile
{
    public static JsonObject Manifest { get; } = Read("dag-manifest-1");

    public static JsonObject Index { get; } = Read("dag-index-1");

    private static JsonObject Read(string name) =>
        (JsonObject)JsonReader.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schema", name + ".schema.json")));
}
