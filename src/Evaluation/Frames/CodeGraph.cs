using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

/// <summary>A control flow graph with what is worth knowing about it once.</summary>
internal sealed class CodeGraph
{
    public CodeGraph(ControlFlowGraph graph, bool returnsReference)
    {
        Graph = graph;
        ReturnsReference = returnsReference;
        foreach (var operation in graph.Blocks.SelectMany(block => block.BranchValue is null ? block.Operations : block.Operations.Add(block.BranchValue))
                     .SelectMany(operation => operation.DescendantsAndSelf()))
        {
            if (operation is IFlowCaptureReferenceOperation reference && (IsWritten(reference) || returnsReference && reference.Parent is null))
            {
                WrittenCaptures.Add(reference.Id);
                if (reference.Parent is ISimpleAssignmentOperation { IsRef: false } assignment && assignment.Target == reference)
                {
                    AssignedCaptures.Add(reference.Id);
                }
            }
        }
    }

    public ControlFlowGraph Graph { get; }

    /// <summary>What the body returns is a place, not a value.</summary>
    public bool ReturnsReference { get; }

    /// <summary>Who was told last that the graph is evaluated.</summary>
    public object? ToldTo { get; set; }

    /// <summary>Captures that stand for a place, not for a value, because they are assigned through.</summary>
    public HashSet<CaptureId> WrittenCaptures { get; } = [];

    /// <summary>Those that a plain assignment assigns through.</summary>
    public HashSet<CaptureId> AssignedCaptures { get; } = [];

    private static bool IsWritten(IFlowCaptureReferenceOperation reference)
    {
        IOperation child = reference;
        while (child.Parent is ITupleOperation or IDeclarationExpressionOperation)
        {
            child = child.Parent;
        }

        return child.Parent switch
        {
            ISimpleAssignmentOperation { IsRef: true } => true,
            IAssignmentOperation assignment => assignment.Target == child,
            IIncrementOrDecrementOperation increment => increment.Target == child,
            IArgumentOperation argument => argument.Parameter is { RefKind: not RefKind.None },
            _ => false,
        };
    }
}
