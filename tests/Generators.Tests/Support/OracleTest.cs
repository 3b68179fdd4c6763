using DagSharp.Manifests;
using DagSharp.Pipelines;
using Microsoft.CodeAnalysis;

namespace DagSharp.Generators.Tests.Support;

/// <summary>The same definition, evaluated in the compiler and really executed, gives the same manifests, byte for byte.</summary>
internal static class OracleTest
{
    public static GeneratedProject Agrees(string source) => Agrees(PipelineProject.Of(source));

    public static GeneratedProject Agrees(PipelineProject project)
    {
        var generated = GeneratorTest.Run(project);
        Assert.Empty(generated.Errors.Select(static error => $"{error.Id} {error.Message}"));
        Assert.NotEmpty(generated.Manifests);
        Assert.Equal(Executed(generated), generated.Manifests.ToDictionary(static manifest => manifest.DagId, WithoutProvenance));
        return generated;
    }

    /// <summary>Both refuse the same, for the same reason.</summary>
    public static GeneratedProject AgreesOnErrors(PipelineProject project)
    {
        var generated = GeneratorTest.Run(project);
        var executed = Runs(generated).SelectMany(static run => run.Problems)
            .Where(static problem => Evaluation.Pipelines.ProblemExtensions.IsError(problem))
            .Select(static problem => problem.RuleId);
        Assert.NotEmpty(generated.Errors);
        Assert.Equal(executed.Distinct().Order(), generated.Errors.Select(static error => error.Id).Distinct().Order());
        return generated;
    }

    private static Dictionary<string, string> Executed(GeneratedProject generated)
    {
        var runs = Runs(generated);
        Assert.Empty(runs.SelectMany(static run => run.Problems).Where(static problem => Evaluation.Pipelines.ProblemExtensions.IsError(problem)).Select(static problem => $"{problem.RuleId} {problem.Message}"));
        return runs.SelectMany(static run => run.Dags).ToDictionary(static dag => dag.DagId, static dag => WithoutProvenance(dag.ToManifest()));
    }

    private static PipelineRun[] Runs(GeneratedProject generated) => [.. generated.Assembly.GetTypes()
        .Where(static type => type.IsDefined(typeof(PipelineAttribute), inherit: false))
        .OrderBy(static type => type.FullName, StringComparer.Ordinal)
        .Select(type => PipelineRun.Of(type, generated.Project.ConfigSet()))];

    private static string WithoutProvenance(DagManifest manifest) => (manifest with
    {
        Provenance = null,
        Tasks = [.. manifest.Tasks.Select(static task => task with { Provenance = null })],
    }).ToJson();
}
