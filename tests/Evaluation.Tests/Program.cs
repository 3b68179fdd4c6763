using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Evaluation.Tests;

/// <summary>A piece of C#, compiled once; a bare snippet is the body of a static method.</summary>
internal sealed class Program
{
    private const string Usings = """
        using System; using System.Collections; using System.Collections.Generic; using System.Collections.Frozen; using System.Collections.Immutable; using System.Globalization;
        using System.Linq; using System.Text; using System.Text.RegularExpressions;

        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Program).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Dag).Assembly.Location),
    ];

    public Program(string source)
    {
        Source = Usings + source;
        Tree = CSharpSyntaxTree.ParseText(Source, new CSharpParseOptions(LanguageVersion.Preview), "Definition.cs");
        Compilation = CSharpCompilation.Create("Definition", [Tree], References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        var errors = Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, string.Join("\n", errors.Select(error => error.ToString())));
    }

    public string Source { get; }

    public SyntaxTree Tree { get; }

    public CSharpCompilation Compilation { get; }

    public IMethodSymbol Run => Method("Run");

    /// <summary>A program from a snippet: statements for the body of Run, then optionally <c>---</c> and more declarations.</summary>
    public static Program OfSnippet(string snippet)
    {
        var parts = snippet.Split("\n---\n", 2);
        return new($"public static class Program {{\n public static object? Run() {{\n{parts[0]}\n}}\n}}\n{(parts.Length > 1 ? parts[1] : "")}");
    }

    public IMethodSymbol Method(string name) =>
        Compilation.GetTypeByMetadataName("Program")!.GetMembers(name).OfType<IMethodSymbol>().Single();

    public Evaluator Evaluator(EvaluationOptions? options = null, CancellationToken cancellationToken = default) =>
        new(Compilation, (options ?? new()) with { HostAssemblies = [typeof(Program).Assembly, typeof(Dag).Assembly] }, cancellationToken);

    public object? Evaluate(EvaluationOptions? options = null) => Evaluator(options).Invoke(Run, null, []);

    /// <summary>What the real compiler and runtime give.</summary>
    public object? Execute()
    {
        using var stream = new MemoryStream();
        var emitted = Compilation.Emit(stream);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        var assembly = System.Reflection.Assembly.Load(stream.ToArray());
        return assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, []);
    }

    /// <summary>What stops the evaluation.</summary>
    public EvaluationDiagnostic Fails(EvaluationOptions? options = null) =>
        Assert.Throws<EvaluationException>(() => Canonical.Text(Evaluate(options))).Diagnostic;

    /// <summary>What stops the evaluation when no assembly is driven.</summary>
    public EvaluationDiagnostic FailsWithForeign() =>
        Assert.Throws<EvaluationException>(() => Canonical.Text(new Evaluator(Compilation, new(), default).Invoke(Run, null, []))).Diagnostic;

    /// <summary>The source at a location.</summary>
    public string At(Location location) => Source.Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
