using System.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace DagSharp.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>The lazy sequence of an iterator method: its frame, not yet begun.</summary>
    private object IteratorOf(Frame frame, ITypeSymbol returnType, IOperation? site)
    {
        var element = returnType is INamedTypeSymbol { TypeArguments.Length: 1 } generic ? Types.Of(generic.TypeArguments[0]) : typeof(object);
        var sequence = (IFrameSequence)Activator.CreateInstance(typeof(FrameSequence<>).MakeGenericType(element), this, frame, site);
        return returnType.Name == "IEnumerator" ? sequence.Begin() : sequence;
    }

    /// <summary>Resumes a suspended iterator; true when it gave an element.</summary>
    public bool Resume(Frame frame, IOperation? site) =>
        Enter(() => InFrame(frame, _site ?? site, running => Run(running) == Outcome.Yielded));

    /// <summary>Leaves a suspended iterator: the finally blocks around its position run.</summary>
    public void Abandon(Frame frame) => Enter(() => InFrame<object?>(frame, _site, running =>
    {
        for (var region = running.Block.EnclosingRegion; region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion!)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndFinally } outer })
            {
                RunFinally(running, outer.NestedRegions[1]);
            }
        }

        return null;
    }));

    /// <summary>A copy of a frame that has not begun, for another enumeration.</summary>
    private static Frame Fresh(Frame frame)
    {
        var scope = frame.Scope.Fresh();
        return new(frame.Code, scope, CopyValue(frame.Receiver), frame.Types);
    }

    private interface IFrameSequence
    {
        object Begin();
    }

    private sealed class FrameSequence<T>(Interpreter interpreter, Frame frame, IOperation? site) : IEnumerable<T>, IFrameSequence
    {
        public object Begin() => GetEnumerator();

        public IEnumerator<T> GetEnumerator() => new FrameEnumerator<T>(interpreter, Fresh(frame), site);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class FrameEnumerator<T>(Interpreter interpreter, Frame frame, IOperation? site) : IEnumerator<T>
    {
        private bool _began;
        private bool _ended;

        public T Current { get; private set; } = default!;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (_ended)
            {
                return false;
            }

            _began = true;
            // Ended until it yields: an exception leaves it so.
            _ended = true;
            var running = interpreter.Resume(frame, site);
            _ended = !running;
            Current = running ? (T)interpreter.ToHost(frame.Result, typeof(T))! : default!;
            return running;
        }

        public void Dispose()
        {
            if (_began && !_ended)
            {
                _ended = true;
                interpreter.Abandon(frame);
            }
        }

        public void Reset() => throw new NotSupportedException("Specified method is not supported.");
    }
}
