using DagSharp.Analyzers.Tests.Support;
using DagSharp.Evaluation.Incremental;
using DagSharp.Evaluation.Inputs;
using DagSharp.Generators.Tests.Support;

namespace DagSharp.Analyzers.Tests.Incremental;

/// <summary>The generator and the analyzer understand a pipeline once between them.</summary>
public class SharedMemoryTests
{
    [Fact]
    public void What_the_generator_evaluated_the_analyzer_does_not()
    {
        var project = (PipelineProject.Of("""
            [Pipeline] public static class First { public static Dag Define() => Dag.Create("first"); }
            [Pipeline] public static class Second { public static Dag Define() => Dag.Create($"second_{DateTime.Now}"); }
            """) with { AssemblyName = nameof(What_the_generator_evaluated_the_analyzer_does_not) }).WithConfig("rows.yml", "- a");
        var generated = GeneratorTest.RunOnce(project);
        var memory = ProjectMemory.Of(generated.Input, ProjectInputs.Options(project.Options().GlobalOptions));
        Assert.Equal(2, memory.Evaluations);

        // The driver may set options in between, as the compiler does.
        var found = AnalyzerTest.Run(project, generated.Output.WithOptions(generated.Output.Options.WithReportSuppressedDiagnostics(true)));

        Assert.Equal("DAG1001", Assert.Single(found).Id);
        Assert.Equal(2, memory.Evaluations);
    }
}
