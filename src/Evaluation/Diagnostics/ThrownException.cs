using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DagSharp.Evaluation;

/// <summary>An exception of the definition on its way to a handler: a host exception or an instance of a user's class.</summary>
internal sealed class ThrownException(object value, Location location, ImmutableArray<CallFrame> callChain, bool byUser) : Exception
{
    public object Value { get; } = value;

    public Location Location { get; } = location;

    public ImmutableArray<CallFrame> CallChain { get; } = callChain;

    /// <summary>Which filters have been asked already, and what they said: each is asked once, before any finally runs.</summary>
    public Dictionary<(Frame, Microsoft.CodeAnalysis.FlowAnalysis.ControlFlowRegion), bool> Filters { get; } = [];

    /// <summary>Thrown by a <c>throw</c> of the definition, not by the runtime.</summary>
    public bool ByUser { get; } = byUser;
}
