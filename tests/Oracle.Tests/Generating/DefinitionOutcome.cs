using DagSharp.Evaluation;
using DagSharp.Manifests;
using DagSharp.Oracle.Tests.Comparing;
using DagSharp.Pipelines;

namespace DagSharp.Oracle.Tests.Generating;

/// <summary>What a pipeline class defines, as one text: its manifests without provenance, and the rules it breaks.</summary>
internal static class DefinitionOutcome
{
    /// <summary>Evaluated as the generator does; null when there is no such pipeline.</summary>
    public static string? Evaluated(Subject subject, string typeName)
    {
        var result = subject.Evaluated.Pipelines.FirstOrDefault(pipeline => pipeline.TypeName == typeName);
        return result is null ? null : TextOf(result.Dags.Select(static dag => dag.Manifest), result.Problems);
    }

    /// <summary>Really executed; null when there is no such pipeline.</summary>
    public static string? Executed(Subject subject, string typeName)
    {
        if (subject.Assembly.GetType(typeName) is not { } type || !type.IsDefined(typeof(PipelineAttribute), inherit: false))
        {
            return null;
        }

        var run = PipelineRun.Of(type);
        return TextOf(run.Dags.Select(static dag => dag.ToManifest()), run.Problems);
    }

    private static string TextOf(IEnumerable<DagManifest> manifests, IEnumerable<PipelineProblem> problems) => string.Join("\n",
        manifests.Select(WithoutProvenance).Concat(problems.Where(static problem => problem.IsWarning != true).Select(RuleOf).Distinct()));

    // Executed, a fault of the runtime is an exception like others.
    private static string RuleOf(PipelineProblem problem) => problem.RuleId == EvaluationRules.RuntimeFault ? EvaluationRules.DefinitionThrew : problem.RuleId;

    private static string WithoutProvenance(DagManifest manifest) => (manifest with
    {
        Provenance = null,
        Tasks = [.. manifest.Tasks.Select(static task => task with { Provenance = null })],
    }).ToJson();
}
