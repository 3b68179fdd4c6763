using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DagSharp.Evaluation;

/// <summary>How running a frame stopped.</summary>
internal enum Outcome
{
    /// <summary>The body is done; the frame's result is set.</summary>
    Returned,

    /// <summary>An iterator gave an element; the frame can go on.</summary>
    Yielded,

    /// <summary>A finally or a filter came to its end.</summary>
    RegionEnded,

    /// <summary>A filter said yes.</summary>
    FilterMatched,
}

internal sealed partial class Interpreter
{
    /// <summary>Runs a frame from where it stands.</summary>
    private Outcome Run(Frame frame) => Run(frame, frame.Block, frame.Index, null);

    private Outcome Run(Frame frame, BasicBlock block, int index, ControlFlowRegion? subroutine)
    {
        while (true)
        {
            ThrownException caught;
            var origin = block.EnclosingRegion;
            try
            {
                frame.Region = block.EnclosingRegion;
                Tick(block.Operations.Length > 0 ? block.Operations[0] : block.BranchValue ?? frame.Current);
                for (; index < block.Operations.Length; index++)
                {
                    var operation = block.Operations[index];
                    frame.Current = operation;
                    if (operation is IReturnOperation { Kind: OperationKind.YieldReturn } yielded)
                    {
                        frame.Result = ValueOf(yielded.ReturnedValue!, frame);
                        (frame.Block, frame.Index) = (block, index + 1);
                        return Outcome.Yielded;
                    }

                    if (frame.IsQuoted && operation is IExpressionStatementOperation statement)
                    {
                        frame.Result = QuoteCall(statement.Operation, frame);
                        continue;
                    }

                    Evaluate(operation, frame);
                }

                index = 0;
                var branch = Choose(frame, block);
                switch (branch.Semantics)
                {
                    case ControlFlowBranchSemantics.Regular:
                    case ControlFlowBranchSemantics.Return:
                        foreach (var region in branch.FinallyRegions)
                        {
                            // What a finally throws is none of the handlers' of its own try.
                            origin = region.EnclosingRegion!.EnclosingRegion!;
                            RunFinally(frame, region);
                        }

                        var target = branch.Destination!;
                        if (subroutine is { Kind: ControlFlowRegionKind.Filter } && !Contains(subroutine, target))
                        {
                            return Outcome.FilterMatched;
                        }

                        foreach (var region in branch.EnteringRegions)
                        {
                            Enter(frame, region);
                        }

                        if (target.Kind == BasicBlockKind.Exit)
                        {
                            return Outcome.Returned;
                        }

                        frame.Follow(block, target);
                        block = target;
                        continue;
                    case ControlFlowBranchSemantics.StructuredExceptionHandling:
                        return Outcome.RegionEnded;
                    case ControlFlowBranchSemantics.Throw:
                        throw ThrowByUser(frame.Result, block.BranchValue!);
                    case ControlFlowBranchSemantics.Rethrow:
                        throw frame.CaughtIn(block.EnclosingRegion);
                    default:
                        throw Fail(EvaluationRules.UnsupportedConstruct, block.BranchValue ?? frame.Current, "code with compile errors");
                }
            }
            catch (ThrownException thrown) when (IsInTry(origin, subroutine))
            {
                caught = thrown;
            }

            // Out here: within the catch clause the stack below what it caught is not free yet, and calls nest deep.
            block = Unwind(frame, origin, caught, subroutine) ?? throw caught;
            index = 0;
        }
    }

    private ControlFlowBranch Choose(Frame frame, BasicBlock block)
    {
        if (block.BranchValue is not { } value)
        {
            return block.FallThroughSuccessor!;
        }

        frame.Current = value;
        if (frame.Code.ReturnsReference && block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Return } && block.ConditionKind == ControlFlowConditionKind.None)
        {
            frame.Result = PlaceOf(value, frame);
            return block.FallThroughSuccessor;
        }

        var result = frame.IsQuoted && block.ConditionKind == ControlFlowConditionKind.None ? QuoteCall(value, frame) : Evaluate(value, frame);
        if (block.ConditionKind != ControlFlowConditionKind.None)
        {
            return (bool)result! == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) ? block.ConditionalSuccessor! : block.FallThroughSuccessor!;
        }

        frame.Result = CopyAs(result, value.Type, frame);
        return block.FallThroughSuccessor!;
    }

    private ThrownException ThrowByUser(object? value, IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return value is null ? Throw(new NullReferenceException("Object reference not set to an instance of an object."), operation) : Throw(value, operation, byUser: true);
    }

    private void Enter(Frame frame, ControlFlowRegion region)
    {
        foreach (var local in region.Locals)
        {
            var type = Close(local.Type, frame);
            frame.Scope.Declare(local, new Cell(type.IsValueType ? DefaultOf(type) : null));
        }
    }

    private void RunFinally(Frame frame, ControlFlowRegion region)
    {
        var saved = frame.Result;
        Enter(frame, region);
        Run(frame, frame.Code.Graph.Blocks[region.FirstBlockOrdinal], 0, region);
        frame.Result = saved;
    }

    /// <summary>Whether anything around a place looks at exceptions; where nothing does they pass without needing stack.</summary>
    private static bool IsInTry(ControlFlowRegion from, ControlFlowRegion? subroutine)
    {
        for (var region = from; region is not null && region.Kind != ControlFlowRegionKind.Root && region != subroutine; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Try)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the handler, runs the finally blocks on the way, and gives the handler's first block.</summary>
    private BasicBlock? Unwind(Frame frame, ControlFlowRegion from, ThrownException thrown, ControlFlowRegion? subroutine)
    {
        // A lambda's root region lies within a region of the method around it, which is no frame of ours.
        var pending = new List<ControlFlowRegion>();
        ControlFlowRegion? handler = null;
        for (var region = from; handler is null && region is not null && region.Kind != ControlFlowRegionKind.Root && region != subroutine; region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } outer })
            {
                continue;
            }

            if (outer.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                pending.Add(outer.NestedRegions[1]);
            }
            else
            {
                handler = outer.NestedRegions.Skip(1).FirstOrDefault(candidate => Handles(frame, candidate, thrown));
            }
        }

        if (handler is null && pending.Count > 0 && subroutine is null)
        {
            AskCallers(frame.Caller, thrown);
        }

        foreach (var region in pending)
        {
            ThrownException second;
            try
            {
                RunFinally(frame, region);
                continue;
            }
            catch (ThrownException exception)
            {
                second = exception;
            }

            return Unwind(frame, region.EnclosingRegion!.EnclosingRegion!, second, subroutine) ?? throw second;
        }

        if (handler is null)
        {
            return null;
        }

        var catching = handler.Kind == ControlFlowRegionKind.FilterAndHandler ? handler.NestedRegions[1] : handler;
        frame.Catch(catching, thrown);
        Enter(frame, catching);
        return frame.Code.Graph.Blocks[catching.FirstBlockOrdinal];
    }

    /// <summary>Asks the filters of the callers, up to the one that will handle it: they run before the finally blocks on the way.</summary>
    private void AskCallers(Frame? caller, ThrownException thrown)
    {
        for (; caller is not null; caller = caller.Caller)
        {
            for (var region = caller.Region; region is not null && region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion)
            {
                if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: not ControlFlowRegionKind.TryAndFinally } outer }
                    && outer.NestedRegions.Skip(1).Any(candidate => Handles(caller, candidate, thrown)))
                {
                    return;
                }
            }
        }
    }

    private bool Handles(Frame frame, ControlFlowRegion candidate, ThrownException thrown)
    {
        if (candidate.ExceptionType is { } type && !IsInstance(thrown.Value, Close(type, frame)))
        {
            return false;
        }

        if (candidate.Kind != ControlFlowRegionKind.FilterAndHandler)
        {
            return true;
        }

        if (thrown.Filters.TryGetValue((frame, candidate), out var answered))
        {
            return answered;
        }

        var filter = candidate.NestedRegions[0];
        var (region, active) = (frame.Region, _frame);
        Enter(frame, candidate);
        frame.Catch(candidate.NestedRegions[1], thrown);
        _frame = frame;
        try
        {
            return thrown.Filters[(frame, candidate)] = Run(frame, frame.Code.Graph.Blocks[filter.FirstBlockOrdinal], 0, filter) == Outcome.FilterMatched;
        }
        catch (ThrownException)
        {
            // The language: a filter that throws does not match.
            return thrown.Filters[(frame, candidate)] = false;
        }
        finally
        {
            (frame.Region, _frame) = (region, active);
        }
    }

    private static bool Contains(ControlFlowRegion region, BasicBlock block) =>
        block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal;
}
