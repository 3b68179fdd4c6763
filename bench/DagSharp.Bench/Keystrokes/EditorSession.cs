using DagSharp.Bench.Projects;
using DagSharp.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DagSharp.Bench.Keystrokes;

/// <summary>A project open in an editor with one generator.</summary>
internal sealed class EditorSession
{
    private readonly EditedProject project;
    private GeneratorDriver driver;

    public EditorSession(BenchProject project, IIncrementalGenerator generator)
    {
        this.project = new EditedProject(project);
        driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], this.project.Configs, EditedProject.ParseOptions, this.project.Options);
    }

    public Compilation Compilation => project.Compilation;

    public AnalyzerOptions AnalyzerOptions => new(project.Configs, project.Options);

    public void Run() => driver = driver.RunGenerators(project.Compilation);

    /// <summary>Types, and gives what the driver then has to do.</summary>
    public Action Type(Edit edit)
    {
        var change = project.Type(edit);
        return () =>
        {
            if (change is var (old, changed))
            {
                driver = driver.ReplaceAdditionalText(old, changed);
            }

            Run();
        };
    }

    /// <summary>Types, runs the generator, and gives the project with what is generated: what analyzers see.</summary>
    public Compilation Generate(Edit edit)
    {
        Type(edit)();
        driver = driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var generated, out _);
        return generated;
    }

    /// <summary>Forgets all the driver knows.</summary>
    public void Close() => driver = CSharpGeneratorDriver.Create(new EmptyGenerator());

    /// <summary>How many DAGs the generator has written.</summary>
    public int Dags() => driver.GetRunResult().GeneratedTrees
        .SelectMany(static tree => tree.GetCompilationUnitRoot().AttributeLists.Select(static list => list.Attributes[0]))
        .Sum(static attribute => attribute.Name.ToString() switch
        {
            var name when name.EndsWith("DagManifestFile", StringComparison.Ordinal) => 1,
            var name when name.EndsWith("DagManifestArchive", StringComparison.Ordinal) =>
                new DagManifestArchiveAttribute((string)((LiteralExpressionSyntax)attribute.ArgumentList!.Arguments[0].Expression).Token.Value!).Files.Count,
            _ => 0,
        });
}
