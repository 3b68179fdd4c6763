using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Build.Tests.Support;

/// <summary>Compiles what the generator would have put into an assembly.</summary>
internal static class PipelineAssembly
{
    /// <summary>Stands for the API, so that these tests depend on its names alone.</summary>
    public const string Api =
        """
        namespace DagSharp
        {
            [System.AttributeUsage(System.AttributeTargets.Class)]
            public sealed class PipelineAttribute : System.Attribute;
        }
        namespace DagSharp.Manifests
        {
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class DagManifestFileAttribute(string name, string text) : System.Attribute;

            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class DagManifestArchiveAttribute(string content) : System.Attribute;

            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            public sealed class DagManifestErrorAttribute(string id, string message, string pipeline) : System.Attribute;
        }
        """;

    private static readonly ImmutableArray<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Private.CoreLib.dll" or "System.Runtime.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    private static readonly Lazy<MetadataReference> ApiReference = new(() => MetadataReference.CreateFromImage(Compile(Api, [])));

    /// <summary>An assembly with these files and an index that fits them.</summary>
    public static byte[] WithFiles(params (string Name, string Text)[] files) => WithSource(FilesAndIndex(files));

    public static byte[] WithSource(string source) => Compile(source, [ApiReference.Value]);

    public static byte[] WithSource(string source, string reference) => Compile(source, [MetadataReference.CreateFromFile(reference)]);

    public static string FilesAndIndex(params (string Name, string Text)[] files) =>
        string.Concat(files.Select(f => File(f.Name, f.Text))) + File("index.json", Index(files));

    public static string File(string name, string text) =>
        $"[assembly: DagSharp.Manifests.DagManifestFile({Literal(name)}, {Literal(text)})]\n";

    public static string Archive(string content) => $"[assembly: DagSharp.Manifests.DagManifestArchive({Literal(content)})]\n";

    public static string Error(string id, string message, string pipeline) =>
        $"[assembly: DagSharp.Manifests.DagManifestError({Literal(id)}, {Literal(message)}, {Literal(pipeline)})]\n";

    public static string Index(params (string Name, string Text)[] files) => Index([], files);

    /// <summary>An index as the generator writes it: counts, the pipelines it saw, a hash for each file.</summary>
    public static string Index(string[] pipelines, params (string Name, string Text)[] files) => new JsonObject
    {
        ["dag_count"] = files.Length,
        ["files"] = new JsonObject(files.Select(f => KeyValuePair.Create(f.Name, (JsonNode?)Hash(Encoding.UTF8.GetBytes(f.Text))))),
        ["pipelines"] = new JsonArray([.. pipelines.Select(p => (JsonNode)p)]),
        ["task_count"] = files.Length * 2,
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";

    public static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static byte[] Compile(string source, IEnumerable<MetadataReference> references)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = CSharpCompilation.Create("Sales", [tree], [.. Platform, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }
}
