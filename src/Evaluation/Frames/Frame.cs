using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace DagSharp.Evaluation;

/// <summary>One activation of a body: where it is and what it knows. A suspended iterator is a frame that is kept.</summary>
internal sealed class Frame(CodeGraph code, Scope scope, object? receiver, TypeMap? types)
{
    private Dictionary<CaptureId, object?>? _captures;
    private Dictionary<ControlFlowRegion, ThrownException>? _caught;
    private int[]? _iterations;

    public CodeGraph Code => code;

    public Scope Scope => scope;

    public object? Receiver => receiver;

    public TypeMap? Types => types;

    public Frame? Caller { get; set; }

    public IOperation? CallSite { get; set; }

    public int Depth { get; set; }

    /// <summary>The body is not run but described: it is an expression tree.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>The operation being evaluated that may call out.</summary>
    public IOperation? Current { get; set; }

    public BasicBlock Block { get; set; } = code.Graph.Blocks[0];

    /// <summary>The region being run, which decides who handles what is thrown in it.</summary>
    public ControlFlowRegion? Region { get; set; }

    public int Index { get; set; }

    /// <summary>The returned or yielded value.</summary>
    public object? Result { get; set; }

    public ThrownException? LastCaught { get; private set; }

    public object? this[CaptureId id]
    {
        get => _captures is not null && _captures.TryGetValue(id, out var value) ? value : null;
        set => (_captures ??= [])[id] = value;
    }

    public void Catch(ControlFlowRegion region, ThrownException exception)
    {
        LastCaught = exception;
        (_caught ??= [])[region] = exception;
    }

    public ThrownException CaughtIn(ControlFlowRegion region)
    {
        for (var level = region; ; level = level.EnclosingRegion!)
        {
            if (level.Kind == ControlFlowRegionKind.Catch && _caught!.TryGetValue(level, out var exception))
            {
                return exception;
            }
        }
    }

    /// <summary>Counts how often the running activation of a loop went round.</summary>
    public void Follow(BasicBlock from, BasicBlock to)
    {
        if (to.Ordinal <= from.Ordinal)
        {
            (_iterations ??= new int[code.Graph.Blocks.Length])[to.Ordinal]++;
        }
        else if (_iterations is not null)
        {
            _iterations[to.Ordinal] = 0;
        }
    }

    /// <summary>The first block of the loop that went round most often without being left, and how often.</summary>
    public (BasicBlock? Head, int Iterations) BusiestLoop()
    {
        if (_iterations is null)
        {
            return (null, 0);
        }

        var most = 0;
        for (var i = 1; i < _iterations.Length; i++)
        {
            if (_iterations[i] > _iterations[most])
            {
                most = i;
            }
        }

        return _iterations[most] == 0 ? (null, 0) : (code.Graph.Blocks[most], _iterations[most]);
    }
}
