using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace DagSharp.Bench.Projects;

/// <summary>A project as the compiler sees it, and the next compilation after each keystroke.</summary>
internal sealed class EditedProject
{
    private readonly BenchProject project;
    private readonly Dictionary<string, SyntaxTree> trees;
    private int number = 100;

    public EditedProject(BenchProject project)
    {
        this.project = project;
        Options = new ProjectConfigOptions(project.Dags);
        trees = project.Sources.ToDictionary(
            static source => source.Key,
            static source => CSharpSyntaxTree.ParseText(SourceText.From(source.Value, System.Text.Encoding.UTF8), ParseOptions, source.Key));
        Compilation = CSharpCompilation.Create("Bench", trees.Values, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Configs = [.. project.Configs.Select(static config => new ConfigText(config.Key, config.Value))];
        if (Compilation.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"{project.Name} does not compile: {error}");
        }
    }

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    public CSharpCompilation Compilation { get; private set; }

    public ImmutableArray<AdditionalText> Configs { get; private set; }

    public AnalyzerConfigOptionsProvider Options { get; }

    /// <summary>Applies an edit. Each call gives a compilation nobody has asked anything yet.</summary>
    /// <returns>The configuration file that changed, as it was and as it is.</returns>
    public (AdditionalText Old, AdditionalText New)? Type(Edit edit)
    {
        number++;
        if (project.Configs.TryGetValue(edit.File, out var config))
        {
            var old = Configs.Single(text => text.Path == edit.File);
            var changed = new ConfigText(edit.File, edit.Apply(config, number));
            Configs = Configs.Replace(old, changed);
            return (old, changed);
        }

        var tree = trees[edit.File];
        var next = tree.WithChangedText(SourceText.From(edit.Apply(project.Sources[edit.File], number), System.Text.Encoding.UTF8));
        // Parsed before the measurement: the editor parses with and without generators.
        next.GetRoot();
        Compilation = Compilation.ReplaceSyntaxTree(tree, next);
        trees[edit.File] = next;
        return null;
    }

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(Dag).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private sealed class ConfigText(string path, string text) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }

    private sealed class ProjectConfigOptions(int dags) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
        {
            ["build_property.RootNamespace"] = "Bench",
            ["build_property.DagSharpMaxDags"] = dags.ToString(System.Globalization.CultureInfo.InvariantCulture),
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new()
        {
            ["build_metadata.AdditionalFiles.DagConfig"] = "true",
            ["build_metadata.AdditionalFiles.DagConfigPath"] = textFile.Path,
        });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
