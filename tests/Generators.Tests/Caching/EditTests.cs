using DagSharp.Generators.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DagSharp.Generators.Tests.Caching;

/// <summary>What an edit makes anew, and what it leaves.</summary>
public class EditTests
{
    private static readonly PipelineProject Project = new PipelineProject()
        .With("Sales.cs", """
            [Pipeline("sales_{region}")]
            [Product("region", "eu", "us")]
            public static class Sales
            {
                [Task] public static BashOperator Load(string region) => new($"load {region} {Names.Suffix}");
            }
            """)
        .With("Builds.cs", """
            public sealed record Product(string Id, string Command);
            [Pipeline("build_{product.Id}")]
            [ForEach<Product>("product", "products.yml")]
            public static class Builds
            {
                [Task] public static BashOperator Build(Product product) => new(product.Command);
            }
            """)
        .With("Names.cs", "public static class Names { public const string Suffix = \"x\"; public static int Unused => 1; }")
        .WithConfig("products.yml", "- { id: a, command: make a }\n- { id: b, command: make b }\n");

    private const string SalesFile = "Sales.Manifests.g.cs";
    private const string BuildsFile = "Builds.Manifests.g.cs";
    private const string IndexFile = "DagSharp.Index.g.cs";
    private const string RegistryFile = "DagSharp.Registry.g.cs";

    [Fact]
    public void AddingUnrelatedTypeDoesNotRegenerate() => Regenerates(Project.With("Other.cs", "public class Other;"));

    [Fact]
    public void EditingUnrelatedMethodDoesNotRegenerate() => Regenerates(Edit("Names.cs", "=> 1", "=> 2"));

    [Fact]
    public void EditingOnePipelineRegeneratesOnlyItAndTheIndex() => Regenerates(Edit("Sales.cs", "load", "reload"), SalesFile, IndexFile);

    [Fact]
    public void EditingAHelperRegeneratesThePipelineThatCallsIt() => Regenerates(Edit("Names.cs", "\"x\"", "\"y\""), SalesFile, IndexFile);

    [Fact]
    public void RenamingADagRegeneratesTheRegistry() => Regenerates(Edit("Sales.cs", "sales_", "sold_"), SalesFile, IndexFile, RegistryFile);

    [Fact]
    public void RemovingADagRegeneratesTheRegistry() => Regenerates(Edit("Sales.cs", ", \"us\"", ""), SalesFile, IndexFile, RegistryFile);

    [Fact]
    public void CommentAfterThePipelineDoesNotRegenerate() => Regenerates(Edit("Sales.cs", "Suffix}\");", "Suffix}\"); // a comment"));

    [Fact]
    public void CommentInPipelineMovesLinesAndChangesOnlyProvenance()
    {
        var (before, after) = Regenerates(Edit("Sales.cs", "    [Task]", "    // a comment\n    [Task]"), SalesFile);

        Assert.Equal(before.Files["index.json"], after.Files["index.json"]);
        Assert.Equal(before.Files["sales_eu.json"].Replace("\"line\": 5", "\"line\": 6", StringComparison.Ordinal), after.Files["sales_eu.json"]);
    }

    [Fact]
    public void EditingOneConfigRowRegeneratesItsPipeline()
    {
        var (before, after) = Regenerates(Project.WithConfig("products.yml", "- { id: a, command: make a }\n- { id: b, command: make b faster }\n"), BuildsFile, IndexFile);

        Assert.Equal(before.Files["build_a.json"], after.Files["build_a.json"]);
        Assert.NotEqual(before.Files["build_b.json"], after.Files["build_b.json"]);
    }

    [Fact]
    public void CommentInConfigRegeneratesWhatMoved() =>
        Regenerates(Project.WithConfig("products.yml", "- { id: a, command: make a }\n# a comment\n- { id: b, command: make b }\n"), BuildsFile);

    [Fact]
    public void FormattingAConfigDoesNotRegenerate() =>
        Regenerates(Project.WithConfig("products.yml", "- { id: 'a',  command: \"make a\" } # a comment\n- { id: b, command: make b }\n"));

    [Fact]
    public void BreakingOneConfigRowLeavesTheOthers() =>
        Regenerates(Project.WithConfig("products.yml", "- { id: a, comand: make a }\n- { id: b, command: make b }\n"), BuildsFile, IndexFile, RegistryFile);

    [Fact]
    public void AddingAConfigThatNothingReadsDoesNotRegenerate() => Regenerates(Project.WithConfig("other.yml", "[]"));

    [Fact]
    public void ChangingAnOptionThatDecidesNothingDoesNotRegenerate() => Regenerates(Project.WithProperty("DagSharpMaxDags", "999"));

    [Fact]
    public void ChangingAnOptionThatDecidesRegenerates() => Regenerates(Project.WithProperty("DagSharpMaxDags", "3"), SalesFile, IndexFile, RegistryFile);

    [Fact]
    public void ChangingTheRootNamespaceRegeneratesTheRegistry() => Regenerates(Project.WithProperty("RootNamespace", "Other"), RegistryFile);

    [Fact]
    public void BreakingTheSyntaxOfAnotherFileDoesNotRegenerate()
    {
        var before = GeneratorTest.RunOnce(Project);
        var after = GeneratorTest.Edit(before, Project.With("Other.cs", "public class {"));

        Assert.All(after.Step(TrackingNames.Pipeline), static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void UnchangedConfigsAreNotReadAgain()
    {
        var before = GeneratorTest.RunOnce(Project);
        var after = GeneratorTest.Edit(before, Edit("Sales.cs", "load", "reload"));

        Assert.All(after.Step(TrackingNames.Configs), static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.All(after.Step(TrackingNames.Options), static output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason));
    }

    private static PipelineProject Edit(string path, string text, string replacement)
    {
        var old = Project.Files.Single(file => file.Path == path).Text;
        Assert.Contains(text, old, StringComparison.Ordinal);
        return Project.With(path, old.Replace(text, replacement, StringComparison.Ordinal));
    }

    private static (GeneratedProject Before, GeneratedProject After) Regenerates(PipelineProject edited, params string[] files)
    {
        var before = GeneratorTest.RunOnce(Project);
        var after = GeneratorTest.Edit(before, edited);
        var changed = after.Sources.Where(source => !before.Sources.TryGetValue(source.Key, out var old) || old != source.Value).Select(static source => source.Key);
        Assert.Equal(files.Order(StringComparer.Ordinal), changed.Order(StringComparer.Ordinal));
        Assert.Equal(before.Sources.Keys.Order(), after.Sources.Keys.Order());

        // What was not written anew was not even asked for.
        var anew = after.Result.Results.Single().TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Equal(files.Length, anew);
        // And what an incremental run makes is what a run from nothing makes.
        Assert.Equal(GeneratorTest.RunOnce(edited).Sources, after.Sources);
        return (before, after);
    }
}
