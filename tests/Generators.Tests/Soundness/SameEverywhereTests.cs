using System.Globalization;
using DagSharp.Generators.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Generators.Tests.Soundness;

/// <summary>The same project gives the same bytes, wherever, whenever and however it is compiled.</summary>
public class SameEverywhereTests
{
    private static readonly PipelineProject Project = new PipelineProject()
        .With("A/Part1.cs", """
            [Pipeline("i_{name:snake}_{size:dag_id}", StartDate = "2026-03-29T02:30:00", TimeZone = "Europe/Berlin", Schedule = "@daily")]
            [Product("name", "TITLE", "Iı")]
            [Product("size", 1.5, -2, 1234567)]
            [Exclude("Iı")]
            public static partial class P
            {
                [Task] public static BashOperator One(string name, double size) => new($"{name.ToLowerInvariant()} {size:N2} {size} {new DateTime(2026, 1, 2):D} {TimeSpan.FromHours(1.5)} {string.Compare("a", "B", StringComparison.Ordinal)}") { Retries = 1, RetryDelay = TimeSpan.FromMinutes(90) };
            }
            """)
        .With("A.cs", "public static partial class P { [Task] public static int Two(string name) => name.Length; }")
        .With("A1.cs", "public static partial class P { [Task] public static int Three(string name) => name.Length; }")
        .With("B.cs", """
            public sealed record Row(string Id, decimal Price, DateOnly Day, TimeSpan Wait);
            [Pipeline("row_{row.Id}")]
            [ForEach<Row>("row", "rows/*.yml")]
            public static class Rows { [Task] public static PythonOperator Use(Row row) => new("a.b") { OpKeywordArguments = new { row, text = $"{row.Price} {row.Day:yyyy-MM-dd}" } }; }
            """)
        .WithConfig("rows/b.yml", "- { id: b, price: 1234.5, day: 2026-01-02, wait: 90m }")
        .WithConfig("rows/a.yml", "- { id: a, price: -0.25, day: 2026-12-31, wait: 1d }");

    private static readonly IReadOnlyDictionary<string, string> Expected = GeneratorTest.Run(Project).Sources;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void In_every_culture(string culture)
    {
        var (current, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Same(Project);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (current, ui);
        }
    }

    [Theory]
    [InlineData("Pacific/Auckland")]
    [InlineData("America/St_Johns")]
    public void In_every_time_zone(string zone)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Same(Project);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData("/home/someone/elsewhere/Project")]
    [InlineData("/")]
    [InlineData("C:/Users/Someone/Project")]
    public void In_every_folder(string directory) => Same(Project with { Directory = directory.TrimEnd('/') });

    [Fact]
    public void With_the_separators_of_windows()
    {
        var compilation = Project.Compile();
        foreach (var tree in compilation.SyntaxTrees)
        {
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithFilePath(tree.FilePath.Replace("/src/", @"c:\src\", StringComparison.Ordinal).Replace('/', '\\')));
        }

        Same(Run(Project with { ProjectDir = @"C:\src\Project\" }, compilation, Project.AdditionalTexts()));
    }

    [Fact]
    public void With_files_in_any_order()
    {
        var compilation = Project.Compile();
        var trees = compilation.SyntaxTrees.Reverse().ToArray();
        Same(Run(Project, compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees), [.. Project.AdditionalTexts().Reverse()]));
    }

    [Fact]
    public void In_the_editor_and_in_the_build()
    {
        var library = new PipelineProject
        {
            AssemblyName = "Library",
            Files =
            [
                ("Library.cs", """
                    namespace Library;
                    public static class Names { public const string Prefix = "lib"; public static string Of(string name) => Prefix + name; }
                    public enum Region { Europe = 1, Asia }
                    public abstract class Loads { [Task] public BashOperator Load => new("load"); }
                    public record Options(int Count = 3);
                    """),
            ],
        }.Compile();
        using var stream = new MemoryStream();
        Assert.True(library.Emit(stream).Success);
        var project = PipelineProject.Of("""
            using Library;
            [Pipeline($"{Names.Prefix}_{{region}}")]
            [Product("region", Region.Europe, Region.Asia)]
            public sealed class P : Loads { [Task] public BashOperator T(Region region) => new($"{Names.Prefix} {region} {(int)region}"); }
            [Pipeline("q")] public static class Q { [Task] public static BashOperator T => new(Names.Of("x")); }
            [Pipeline("r")] public static class R { [Task] public static BashOperator T => new($"{new Options().Count}"); }
            """);

        var build = GeneratorTest.RunOnce(project with { MoreReferences = [MetadataReference.CreateFromImage(stream.ToArray())] });
        var editor = GeneratorTest.RunOnce(project with { MoreReferences = [library.ToMetadataReference()] });

        Assert.Equal(build.Sources, editor.Sources);
        Assert.Contains("DAG5003", build.Sources["Q.Manifests.g.cs"], StringComparison.Ordinal);
    }

    private static void Same(PipelineProject project) => Same(GeneratorTest.RunOnce(project).Sources);

    private static void Same(IReadOnlyDictionary<string, string> sources) => Assert.Equal(Expected, sources);

    private static IReadOnlyDictionary<string, string> Run(PipelineProject project, Compilation compilation, IEnumerable<AdditionalText> texts) => CSharpGeneratorDriver
        .Create([new PipelineGenerator().AsSourceGenerator()], texts, project.ParseOptions, project.Options())
        .RunGenerators(compilation).GetRunResult().Results.Single().GeneratedSources
        .ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());
}
