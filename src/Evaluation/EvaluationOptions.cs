using System.Collections.Immutable;
using System.Reflection;

namespace DagSharp.Evaluation;

/// <summary>The budgets of one evaluation and the assemblies whose real types it may drive.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The default budgets, with no driven assembly.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>How many operations one entry call may evaluate (DAG2001, DAG2007).</summary>
    public int MaxSteps { get; init; } = 10_000_000;

    /// <summary>How deep calls of interpreted methods may nest (DAG2003).</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>How many elements one collection or sequence may hold (DAG2007).</summary>
    public int MaxElements { get; init; } = 1_000_000;

    /// <summary>How many characters one text may have (DAG2007).</summary>
    public int MaxStringLength { get; init; } = 1_000_000;

    /// <summary>Assemblies whose public types are driven for real: the authoring API that ships beside the evaluator.</summary>
    public ImmutableArray<Assembly> HostAssemblies { get; init; } = [];
}
