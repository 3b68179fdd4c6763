using DagSharp.Manifests;

namespace DagSharp.Generators.Models;

/// <summary>What is generated for a project: no symbols, no positions.</summary>
/// <param name="Pipelines">The pipelines in the order of their names.</param>
/// <param name="Namespace">Where the names for the rest of the project go.</param>
internal sealed record ProjectModel(EquatableArray<PipelineModel> Pipelines, string Namespace)
{
    public static ProjectModel Empty { get; } = new(new EquatableArray<PipelineModel>([]), "");
}

/// <summary>What is generated for a pipeline class.</summary>
/// <param name="TypeName">Full metadata name of the class.</param>
/// <param name="HintName">Name of the file generated for it.</param>
/// <param name="IsAccessible">Whether the rest of the project can name it.</param>
/// <param name="Dags">Its good DAGs.</param>
/// <param name="Errors">What could not be made.</param>
internal sealed record PipelineModel(string TypeName, string HintName, bool IsAccessible, EquatableArray<DagModel> Dags, EquatableArray<ErrorModel> Errors);

/// <summary>A DAG's manifest.</summary>
/// <param name="DagId">Its id.</param>
/// <param name="File">Name of its file.</param>
/// <param name="TaskCount">How many tasks it has.</param>
/// <param name="Manifest">Text of its manifest.</param>
internal sealed record DagModel(string DagId, string File, int TaskCount, ManifestText Manifest);

/// <summary>Something that could not be made.</summary>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record ErrorModel(string RuleId, string Message);
