using System.IO.Compression;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Package.Tests.Support;

/// <summary>Another generator package, with an assembly beside its generator that is named YamlDotNet and has nothing else in common with it.</summary>
/// <param name="name">The package's id; the compiler is given the packages in the order of their names.</param>
/// <param name="version">Version of the assembly named YamlDotNet; its generator tells it in the constant <c>{name}.Yaml</c>.</param>
internal sealed class NeighbourPackage(string name, string version)
{
    public void AddToFeed()
    {
        var yaml = Compile("YamlDotNet",
            $$"""
            [assembly: System.Reflection.AssemblyVersion("{{version}}")]
            namespace YamlDotNet
            {
                public static class OnlyHere { public static string Version() => typeof(OnlyHere).Assembly.GetName().Version.ToString(); }
            }
            """);
        var generator = Compile(name,
            $$"""
            using Microsoft.CodeAnalysis;

            [Generator]
            public sealed class {{name}}Generator : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterSourceOutput(context.CompilationProvider, static (output, _) =>
                        output.AddSource("{{name}}.g.cs", "public static class {{name}} { public const string Yaml = \"" + YamlDotNet.OnlyHere.Version() + "\"; }"));
            }
            """, MetadataReference.CreateFromImage(yaml));
        using var package = ZipFile.Open(Path.Combine(PackedFeed.Feed, $"{name}.1.0.0.nupkg"), ZipArchiveMode.Create);
        Add(package, $"{name}.nuspec", Encoding.UTF8.GetBytes(
            $"<package><metadata><id>{name}</id><version>1.0.0</version><authors>A neighbour</authors><description>Brings a YamlDotNet.</description></metadata></package>"));
        Add(package, "analyzers/dotnet/cs/YamlDotNet.dll", yaml);
        Add(package, $"analyzers/dotnet/cs/{name}.dll", generator);
    }

    private static void Add(ZipArchive package, string path, byte[] content)
    {
        using var entry = package.CreateEntry(path).Open();
        entry.Write(content);
    }

    private static byte[] Compile(string name, string source, params MetadataReference[] references)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], [.. platform, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }
}
