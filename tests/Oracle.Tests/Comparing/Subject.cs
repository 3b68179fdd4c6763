using System.Collections.Immutable;
using System.Reflection;
using DagSharp.Configuration;
using DagSharp.Evaluation.Incremental;
using DagSharp.Evaluation.Pipelines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DagSharp.Oracle.Tests.Comparing;

/// <summary>C# that is compiled once, and then both evaluated and really executed.</summary>
internal sealed class Subject
{
    private const string Usings = """
        global using System; global using System.Collections; global using System.Collections.Generic; global using System.Collections.Immutable;
        global using System.Globalization; global using System.IO; global using System.Linq; global using System.Text; global using System.Threading;
        global using System.Threading.Tasks; global using DagSharp;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(Dag).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Subject).Assembly.Location),
    ];

    private readonly Lazy<(byte[] Bytes, ImmutableArray<Diagnostic> Errors)> emitted;
    private readonly Lazy<Assembly> assembly;
    private readonly Lazy<ProjectResult> evaluated;

    private Subject(CSharpCompilation compilation)
    {
        Compilation = compilation;
        emitted = new(Emit);
        evaluated = new(() => Evaluate(compilation));
        assembly = new(() => Assembly.Load(emitted.Value.Bytes));
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>The compiled code, loaded only when something of it is executed.</summary>
    public Assembly Assembly => assembly.Value;

    /// <param name="path">The name that diagnostics show.</param>
    /// <param name="text">The source.</param>
    /// <param name="recordsConsole">Whether <c>Console</c> is our recorder instead of the real one.</param>
    /// <param name="calls">Expressions to compare besides the methods of the source.</param>
    public static Subject Of(string path, string text, bool recordsConsole = false, IReadOnlyList<string>? calls = null)
    {
        var usings = Usings + (recordsConsole ? $"\nglobal using Console = {typeof(RecordedConsole).FullName};" : "");
        var trees = new List<SyntaxTree>
        {
            CSharpSyntaxTree.ParseText(text, ParseOptions, path),
            CSharpSyntaxTree.ParseText(usings, ParseOptions, "Usings.cs"),
        };
        var kind = trees[0].GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any() ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var compilation = CSharpCompilation.Create($"Subject{Guid.NewGuid():N}", trees, References, new(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        return new(calls is { Count: > 0 } ? WithCalls(compilation, calls) : compilation);
    }

    /// <summary>Its pipelines, evaluated as the generator does.</summary>
    public ProjectResult Evaluated => evaluated.Value;

    /// <summary>Why it cannot be compiled.</summary>
    public ImmutableArray<Diagnostic> Errors => emitted.Value.Errors;

    /// <summary>The code of a call: its value, or nothing when it gives none.</summary>
    private static CSharpCompilation WithCalls(CSharpCompilation compilation, IReadOnlyList<string> calls)
    {
        for (var i = 0; i < calls.Count; i++)
        {
            var value = Parsed(i, $"public static object? {CallNames.Of(i)}() => {calls[i]};");
            var action = Parsed(i, $"public static void {CallNames.Of(i)}() => {calls[i]};");
            var withValue = compilation.AddSyntaxTrees(value);
            var fails = withValue.GetSemanticModel(value).GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            var withAction = compilation.AddSyntaxTrees(action);
            compilation = fails && !withAction.GetSemanticModel(action).GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? withAction : withValue;
        }

        return compilation;

        static SyntaxTree Parsed(int index, string member) =>
            CSharpSyntaxTree.ParseText($"public static class {CallNames.Of(index)}_ {{ {member} }}", ParseOptions, "--call");
    }

    private static ProjectResult Evaluate(CSharpCompilation compilation)
    {
        var options = new ProjectOptions(MaxDags: 100_000);
        return ProjectEvaluation.Run(compilation, new ConfigSet([]), options, ProjectMemory.Of(compilation, options), CancellationToken.None);
    }

    private (byte[] Bytes, ImmutableArray<Diagnostic> Errors) Emit()
    {
        using var stream = new MemoryStream();
        var result = Compilation.Emit(stream);
        return (stream.ToArray(), result.Success ? [] : [.. result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);
    }
}
