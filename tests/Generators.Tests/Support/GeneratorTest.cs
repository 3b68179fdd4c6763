using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DagSharp.Generators.Tests.Support;

/// <summary>Runs the generator. Every run also proves that its output compiles without a warning, that a second run after
/// an unrelated edit makes nothing anew, and that nothing of a compilation is kept.</summary>
internal static class GeneratorTest
{
    private static readonly string[] StepsAfterEvaluation = [TrackingNames.Pipeline, TrackingNames.Index, TrackingNames.Registry];

    public static GeneratedProject Run(string source) => Run(PipelineProject.Of(source));

    public static GeneratedProject Run(PipelineProject project)
    {
        var generated = RunOnce(project);
        OutputIsClean(generated);
        UnrelatedEditMakesNothingAnew(generated);
        return generated;
    }

    /// <summary>Runs it on code that does not compile, or that gives warnings of its own.</summary>
    public static GeneratedProject RunOnce(PipelineProject project)
    {
        var compilation = project.Compile();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PipelineGenerator().AsSourceGenerator()],
            project.AdditionalTexts(),
            project.ParseOptions,
            project.Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Check(new GeneratedProject(project, compilation, driver.RunGenerators(compilation)));
    }

    /// <summary>Runs the same driver on the project as it is after an edit; unchanged files keep their trees.</summary>
    public static GeneratedProject Edit(GeneratedProject before, PipelineProject after)
    {
        var compilation = before.Input;
        foreach (var (path, text) in after.Files)
        {
            var old = compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == $"{after.Directory}/{path}");
            if (old is null)
            {
                compilation = compilation.AddSyntaxTrees(after.Parse(path, text));
            }
            else if (old.ToString() != text)
            {
                compilation = compilation.ReplaceSyntaxTree(old, after.Parse(path, text));
            }
        }

        var driver = before.Driver;
        if (!after.Configs.SequenceEqual(before.Project.Configs))
        {
            driver = driver.ReplaceAdditionalTexts(after.AdditionalTexts());
        }

        driver = driver.WithUpdatedAnalyzerConfigOptions(after.Options());
        return Check(new GeneratedProject(after, compilation, driver.RunGenerators(compilation)));
    }

    private static GeneratedProject Check(GeneratedProject generated)
    {
        var result = generated.Result.Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        ModelWalk.FindsNothingOfTheCompilation(result);
        return generated;
    }

    private static void OutputIsClean(GeneratedProject generated)
    {
        var found = generated.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.True(!found.Any(), string.Join("\n", found) + "\n" + string.Join("\n", generated.Sources.Values));
    }

    private static void UnrelatedEditMakesNothingAnew(GeneratedProject generated)
    {
        var again = Edit(generated, generated.Project.With("Unrelated.cs", "internal sealed class Unrelated;"));
        Assert.All(again.Step(TrackingNames.Project), static output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason));
        foreach (var step in StepsAfterEvaluation)
        {
            Assert.All(again.Step(step), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        }

        var outputs = again.Result.Results.Single().TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs);
        Assert.All(outputs, static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Equal(generated.Sources, again.Sources);
    }
}
