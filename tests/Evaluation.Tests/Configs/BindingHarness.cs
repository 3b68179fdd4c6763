using System.Collections.Concurrent;
using System.Reflection;
using DagSharp.Configuration;
using DagSharp.Evaluation.Configs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Evaluation.Tests.Configs;

/// <summary>Binds a text to the C# type <c>Root</c> by reflection and by symbols, and insists that both say the same.</summary>
internal static class BindingHarness
{
    private const string Usings = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using DagSharp.Configuration;
        using DagSharp.Json;
        """;

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly ConcurrentDictionary<string, Lazy<(Assembly Assembly, Compilation Compilation)>> Compiled = new();

    /// <summary>Binds YAML; a name ending in .json binds JSON.</summary>
    public static Binding Bind(string types, string text, string path = "config.yml", string root = "Root")
    {
        var (assembly, compilation) = Compiled.GetOrAdd(types, source => new(() => Compile(source))).Value;
        var file = ConfigReader.Read(path, text);
        var real = Run(file, ClrBindingType.For(assembly.GetType(root)!));
        var symbolic = Run(file, SymbolBindingType.For(compilation.GetTypeByMetadataName(root)!, new ReflectionSymbolFactory(assembly)));

        Assert.Equal(real.Errors, symbolic.Errors);
        Assert.Equal(real.Text, symbolic.Text);
        Assert.Equal(real.Items, symbolic.Items);
        return real;
    }

    private static Binding Run(ConfigFile file, IBindingType target)
    {
        var sink = new ConfigErrorSink(file.Path);
        var result = ConfigBinder.Bind(file, target, sink);
        Assert.Equal(sink.ErrorCount > 0, result.HasErrors);
        return new Binding(result, sink.Errors, [.. sink.Errors.Select(error => error.ToString())]);
    }

    private static (Assembly Assembly, Compilation Compilation) Compile(string types)
    {
        var compilation = CSharpCompilation.Create(
            "Types" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(Usings + "\n" + types, new CSharpParseOptions(LanguageVersion.Preview))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return (Assembly.Load(image.ToArray()), compilation);
    }
}
